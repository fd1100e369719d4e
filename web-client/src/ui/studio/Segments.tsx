import { type ReactNode, useId } from "react";

interface SegmentsProps<T extends string> {
  legend: string;
  value: T;
  choices: readonly (readonly [value: T, name: string])[];
  onChoose: (value: T) => void;
  /** What the choice comes to, beneath it. */
  children?: ReactNode;
}

/** One of a few, all of them in sight. */
export function Segments<T extends string>({ legend, value, choices, onChoose, children }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="studio-segments">
      <legend>{legend}</legend>
      <div className="choice-row">
        {choices.map(([each, words]) => (
          <label key={each} className="choice-one">
            <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
            {words}
          </label>
        ))}
      </div>
      {children && <p className="small muted">{children}</p>}
    </fieldset>
  );
}
