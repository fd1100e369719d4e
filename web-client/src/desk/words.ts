import type { CourseSpan, DeskPerson, DeskSession, QuietMember } from "../http/wire.generated";
import { counted } from "../practice/groups/words";
import { listWords } from "../session/words";
import { timeWords } from "../ui/notes/words";

/** The names of the group's people by their seats; who is not known is somebody. */
export type NameOf = (seat: string) => string;

export function namesOf(people: readonly DeskPerson[]): NameOf {
  const names = new Map(people.map(({ seat, name }) => [seat, name]));
  return (seat) => names.get(seat) ?? "Somebody";
}

/** Session 5 of 14. */
export function numberWords({ number, of }: Pick<DeskSession, "number" | "of">): string {
  return `Session ${number} of ${of}`;
}

/** Tuesday 24 November; another year with its number. */
export function dateWords(at: string, now = Date.now()): string {
  const then = new Date(at);
  const year = then.getFullYear() === new Date(now).getFullYear() ? {} : { year: "numeric" as const };
  return then.toLocaleDateString([], { weekday: "long", day: "numeric", month: "long", ...year });
}

/** When a session was, or that it goes on, or is to come. */
export function whenWords({ startedAt, endedAt }: Pick<DeskSession, "startedAt" | "endedAt">): string {
  if (startedAt === null) {
    return "Not started yet";
  }
  const day = `${dateWords(startedAt)}, ${timeWords(startedAt)}`;
  return endedAt === null ? `${day}, going on now` : `${day} – ${timeWords(endedAt)}`;
}

/** 8 min; half a minute is one. */
export function lengthWords(ms: number): string {
  return `${Math.max(1, Math.round(ms / 60_000))} min`;
}

/** What went on, in words that stand alone. */
export function spanWords({ kind, seats, title }: CourseSpan, nameOf: NameOf): string {
  const names = listWords(seats.map(nameOf));
  const named = title === null ? "" : ` “${title}”`;
  switch (kind) {
    case "step":
      return title ?? "A step";
    case "turn":
      return `${names}’s turn`;
    case "pass":
      return `${names} passed`;
    case "round":
      return title ?? "Round";
    case "breakout":
      return `Breakout${named}${names && `: ${names}`}`;
    case "stage":
      return `On stage${named}${names && `: ${names}`}`;
    case "privateRoom":
      return `Private room${names && `: ${names}`}`;
    case "support":
      return `${names} asked for support`;
    case "flag":
      return `Safety flag: ${names}`;
    case "holding":
      return "Nobody of staff was there";
    case "visit":
      return `${names} visited ${title === null ? "a breakout" : `“${title}”`}`;
  }
}

/** The same where there is little room: whose turn it is, or what is played. */
export function shortWords(span: CourseSpan, nameOf: NameOf): string {
  switch (span.kind) {
    case "turn":
      return listWords(span.seats.map(nameOf));
    case "breakout":
    case "stage":
      return span.title ?? spanWords(span, nameOf);
    default:
      return spanWords(span, nameOf);
  }
}

/** A line without the tag by which it was found. */
export function withoutTag(text: string, tag: string): string {
  return text.replace(new RegExp(`\\s*#${tag}(?![\\p{L}\\p{N}-])`, "giu"), "").trim();
}

/** Was not there; was there without a turn; passed. */
export function quietWords({ absent, turns, passes }: QuietMember): string {
  if (absent) {
    return "was not there";
  }
  const had = turns === 0 ? "no turn" : counted(turns, "turn");
  return passes === 0 ? had : `${had}, passed ${passes === 1 ? "once" : `${passes} times`}`;
}
