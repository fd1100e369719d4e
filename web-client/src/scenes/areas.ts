import type { ProblemArea } from "../http/wire.generated";

/** The four problem areas, in the order in which they are always named, as people read them. */
export const AREAS: readonly (readonly [area: ProblemArea, name: string])[] = [
  ["grief", "Grief"],
  ["roleDispute", "Role dispute"],
  ["roleTransition", "Role transition"],
  ["interpersonalDeficits", "Loneliness and connection"],
];

export function areaWords(area: ProblemArea | null): string {
  return AREAS.find(([each]) => each === area)?.[1] ?? "Other";
}
