import type { GroupDetails } from "../../http/wire.generated";

/** Rules of the server that are about one field of a group's details; the rest is about the whole. */
const FIELDS: Record<string, keyof GroupDetails> = {
  PG21: "of",
  schedule: "schedule",
};

/** The field a refusal is shown at; null when it is about the whole. */
export function fieldOfRefusal(rule: string): keyof GroupDetails | null {
  return FIELDS[rule] ?? null;
}
