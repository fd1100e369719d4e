import type { Agenda, Step, StepKind } from "../../protocol/messages.generated";

/** The step at hand and the one after it; before the first, that one is next. */
export function stepsOf(agenda: Agenda): { current: Step | undefined; next: Step | undefined } {
  const at = agenda.steps.findIndex((s) => s.id === agenda.current);
  return { current: agenda.steps[at], next: agenda.steps[at + 1] };
}

/** The usual words of each kind of step; a title of one's own makes it another. */
export const KIND_WORDS: readonly (readonly [StepKind, string])[] = [
  ["checkInRound", "Check-in round"],
  ["linking", "Linking mood and events"],
  ["focusWork", "Focus work"],
  ["rolePlay", "Role-play"],
  ["review", "Looking back and ahead"],
  ["closing", "Closing round"],
];

export function kindOf(title: string): StepKind {
  const usual = title.trim().toLowerCase();
  return KIND_WORDS.find(([, words]) => words.toLowerCase() === usual)?.[0] ?? "other";
}

/** Which step to put before which, so that this one moves by one place; null where it cannot. */
export function moved(steps: readonly Step[], step: Step, by: -1 | 1): { put: Step; before: Step } | null {
  const at = steps.indexOf(step);
  const other = at < 0 ? undefined : steps[at + by];
  if (other === undefined) {
    return null;
  }
  return by < 0 ? { put: step, before: other } : { put: other, before: step };
}

/** How long the step at hand has left of its minutes, without hurry. */
export function stepLeftWords(step: Step, since: string | null, now: number): string {
  const left = since === null ? step.minutes * 60_000 : Date.parse(since) + step.minutes * 60_000 - now;
  return left <= 0
    ? "a little longer than planned"
    : `about ${Math.max(1, Math.round(left / 60_000))} min left`;
}
