import { useId } from "react";

interface ChoiceProps {
  name: string;
  ends?: readonly [string, string];
  choices: readonly string[];
  /** Its place among the choices; null while it is open. */
  chosen: number | null;
  onChoose: (chosen: number | null) => void;
}

/** One of a few, or none: pressing Not now opens it again. */
export function Choice({ name, ends, choices, chosen, onChoose }: ChoiceProps) {
  const group = useId();
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      <div className="choice-row">
        {choices.map((words, place) => (
          <label key={words} className="choice-one">
            <input type="radio" name={group} checked={chosen === place} onChange={() => onChoose(place)} />
            <span>{words}</span>
          </label>
        ))}
        <label className="choice-one">
          <input type="radio" name={group} checked={chosen === null} onChange={() => onChoose(null)} />
          <span>Not now</span>
        </label>
      </div>
      {ends && (
        <p className="choice-ends small muted">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
    </fieldset>
  );
}
