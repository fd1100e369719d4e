import type { NotePart } from "../http/wire.generated";

export type TemplateName = "free" | "sessionFlow" | "soap" | "dap";

/** An order of headings that clinicians know; lines stand under them. */
export interface Template {
  id: TemplateName;
  name: string;
  parts: readonly NotePart[];
}

export const TEMPLATES: readonly Template[] = [
  { id: "free", name: "No headings", parts: [] },
  { id: "sessionFlow", name: "Session flow", parts: ["opening", "round", "work", "rolePlay", "closing"] },
  { id: "soap", name: "SOAP", parts: ["subjective", "objective", "assessment", "plan"] },
  { id: "dap", name: "DAP", parts: ["data", "assessment", "plan"] },
];

const PARTS: Record<NotePart, string> = {
  opening: "Opening",
  round: "Round",
  work: "Work",
  rolePlay: "Role-play",
  closing: "Closing",
  subjective: "Subjective",
  objective: "Objective",
  data: "Data",
  assessment: "Assessment",
  plan: "Plan",
};

export function partWords(part: NotePart): string {
  return PARTS[part];
}

export function templateOf(id: string | null): Template {
  return TEMPLATES.find((t) => t.id === id) ?? (TEMPLATES[0] as Template);
}
