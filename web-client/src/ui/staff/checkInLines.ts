import type { CheckIn } from "../../protocol/messages.generated";

/** One answer, and what they said the time before. */
export interface CheckInLine {
  name: string;
  today: string | null;
  before: string | null;
}

/** The check-in as staff read it; a line that was never answered is left out. */
export function checkInLines(today: CheckIn, before: CheckIn | null): CheckInLine[] {
  const line = (name: string, of: (checkIn: CheckIn) => string | number | null): CheckInLine => ({
    name,
    today: text(of(today)),
    before: before && text(of(before)),
  });
  return [
    line("Mood, 0 to 10", (c) => c.mood),
    line("PHQ-9, of 27", (c) => phqTotal(c.phq9)),
    line("Item 9, of 3", (c) => c.phq9?.[8] ?? null),
    line("What happened", (c) => c.event),
    line("With whom", (c) => c.withWhom),
    line("How it touched", (c) => c.touched),
  ].filter((l) => l.today !== null || l.before !== null);
}

function phqTotal(answers: readonly number[] | null): number | null {
  return answers === null ? null : answers.reduce((sum, answer) => sum + answer, 0);
}

function text(answer: string | number | null): string | null {
  return answer === null ? null : String(answer);
}
