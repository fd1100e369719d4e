import type { Me, Seat } from "../protocol/messages.generated";
import type { SessionView } from "./view";
import { clockWords, nameIn } from "./words";

const TEN_MINUTES = 600_000;

/** The step at hand and when the session ends. */
export function ofAgenda(before: SessionView, after: SessionView): string[] {
  const [was, is] = [before.sections, after.sections];
  const words: string[] = [];
  if (was.agenda && is.agenda && was.agenda.current !== is.agenda.current) {
    const step = is.agenda.steps.find((s) => s.id === is.agenda?.current);
    words.push(...(step ? [`Now: ${step.title}.`] : []));
  }
  if (was.circle && is.circle && was.circle.endsAt !== is.circle.endsAt) {
    words.push(`The session ends at ${clockWords(is.circle.endsAt)} now.`);
  }
  return words;
}

/** Who came onto the stage or went off it. */
export function ofStage(was: Seat, is: Seat, own: boolean): string[] {
  if (was.onStage === is.onStage) {
    return [];
  }
  const who = own ? "You are" : `${is.name} is`;
  return [is.onStage ? `${who} on stage.` : `${who} off the stage.`];
}

/** Whom one keeps in sight, and who keeps one so. */
export function ofSight(was: Me, is: Me, after: SessionView): string[] {
  return [
    ...added(was.pins, is.pins).map((seat) => `${nameIn(after, seat)} is kept in sight for you.`),
    ...added(is.pins, was.pins).map((seat) => `${nameIn(after, seat)} is kept in sight for you no longer.`),
    ...added(was.pinnedBy, is.pinnedBy).map((name) => `${name} keeps you in sight.`),
    ...added(is.pinnedBy, was.pinnedBy).map((name) => `${name} keeps you in sight no longer.`),
  ];
}

function added(was: readonly string[], is: readonly string[]): string[] {
  return is.filter((one) => !was.includes(one));
}

/** What is said of the time as it passes, once each; of how much is left, in ms. */
export function timePassed(before: number, now: number): string | null {
  if (before > 0 && now <= 0) {
    return "The time is over. Nothing is cut off.";
  }
  return before > TEN_MINUTES && now <= TEN_MINUTES && now > 0 ? "10 minutes left." : null;
}
