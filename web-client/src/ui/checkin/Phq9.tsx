import { ITEMS, OFTEN } from "./answers";
import { Choice } from "./Choice";

interface Phq9Props {
  answers: readonly (number | null)[];
  onAnswers: (answers: readonly (number | null)[]) => void;
}

/** The nine questions of the PHQ-9, where the group asks them. */
export function Phq9({ answers, onAnswers }: Phq9Props) {
  return (
    <section className="phq9">
      <h2>Over the last two weeks, how often have you been bothered by any of these?</h2>
      {ITEMS.map((item, i) => (
        <Choice
          key={item}
          name={item}
          choices={OFTEN}
          chosen={answers[i] ?? null}
          onChoose={(often) => onAnswers(answers.map((answer, j) => (j === i ? often : answer)))}
        />
      ))}
    </section>
  );
}
