import type { Command } from "../../protocol/commands";

/** The nine items of the PHQ-9. */
export const ITEMS = [
  "Little interest or pleasure in doing things",
  "Feeling down, depressed, or hopeless",
  "Trouble falling or staying asleep, or sleeping too much",
  "Feeling tired or having little energy",
  "Poor appetite or overeating",
  "Feeling bad about yourself, or that you are a failure or have let yourself or your family down",
  "Trouble concentrating on things, such as reading the newspaper or watching television",
  "Moving or speaking so slowly that other people could have noticed, or the opposite: being so fidgety or restless that you have been moving around a lot more than usual",
  "Thoughts that you would be better off dead, or of hurting yourself in some way",
] as const;

/** From 0 to 3. */
export const OFTEN = ["Not at all", "Several days", "More than half the days", "Nearly every day"] as const;

export interface Answers {
  mood: number | null;
  event: string;
  withWhom: string;
  touched: string;
  phq9: readonly (number | null)[];
  notSafe: boolean;
}

export const UNANSWERED: Answers = {
  mood: null,
  event: "",
  withWhom: "",
  touched: "",
  phq9: ITEMS.map(() => null),
  notSafe: false,
};

/** Some of the nine are answered and some are not: they count only together. */
export function halfAnswered(answers: Answers): boolean {
  const said = answers.phq9.filter((item) => item !== null).length;
  return said > 0 && said < ITEMS.length;
}

/** What was left open is not said; it is as good as an answer. */
export function checkIn(answers: Answers): Command {
  const items = answers.phq9.filter((item) => item !== null);
  return {
    type: "checkIn",
    mood: answers.mood,
    event: said(answers.event),
    withWhom: said(answers.withWhom),
    touched: said(answers.touched),
    phq9: items.length === ITEMS.length ? items : null,
    notSafe: answers.notSafe,
  };
}

function said(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
