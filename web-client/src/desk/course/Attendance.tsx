import type { Attended, DeskPerson } from "../../http/wire.generated";
import { timeWords } from "../../ui/notes/words";
import { stayed } from "../course";
import { lengthWords } from "../words";

interface AttendanceProps {
  people: readonly DeskPerson[];
  attendance: readonly Attended[];
  from: number;
  to: number;
}

/** A minute of a broken line is no absence. */
const WORTH_A_WORD_MS = 2 * 60_000;

/** Who was there, and when: everybody of the group, in its order. */
export function Attendance({ people, attendance, from, to }: AttendanceProps) {
  const of = new Map(attendance.map((each) => [each.seat, each]));
  const shown = people.filter(({ seat, gone }) => !gone || of.has(seat));
  return (
    <ul className="attendance" role="list">
      {shown.map((person) => {
        const attended = of.get(person.seat);
        return (
          <li key={person.seat}>
            <span className="attendance-name">{person.name}</span>
            <span className="attendance-bar" aria-hidden="true">
              {attended?.stays.map((stay) => (
                <i key={stay.from} style={place(stay.from, stay.until, from, to)} />
              ))}
            </span>
            <span className="attendance-words">{attendedWords(attended, from, to)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function place(start: string, end: string | null, from: number, to: number) {
  const long = Math.max(1, to - from);
  const part = (at: number) => Math.min(1, Math.max(0, (at - from) / long));
  const left = part(Date.parse(start));
  return { left: `${left * 100}%`, width: `${(part(end === null ? to : Date.parse(end)) - left) * 100}%` };
}

/** The whole time; or from when until when, and how much was missed in between. */
export function attendedWords(attended: Attended | undefined, from: number, to: number): string {
  const first = attended?.stays[0];
  const last = attended?.stays.at(-1);
  if (!attended || !first || !last) {
    return "was not there";
  }
  const came = Date.parse(first.from);
  const left = last.until === null ? to : Date.parse(last.until);
  const missed = left - came - stayed(attended, to).long;
  const words = [
    came - from > WORTH_A_WORD_MS && `from ${timeWords(first.from)}`,
    to - left > WORTH_A_WORD_MS && `until ${timeWords(left)}`,
    missed > WORTH_A_WORD_MS && `away ${lengthWords(missed)} in between`,
  ].filter((each) => each !== false);
  return words.length === 0 ? "the whole time" : words.join(", ");
}
