import type { Agenda, Step } from "../../protocol/messages.generated";

/** The step at hand and the one after it; before the first, that one is next. */
export function stepsOf(agenda: Agenda): { current: Step | undefined; next: Step | undefined } {
  const at = agenda.steps.findIndex((s) => s.id === agenda.current);
  return { current: agenda.steps[at], next: agenda.steps[at + 1] };
}
