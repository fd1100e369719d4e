import { type InputHTMLAttributes, type ReactNode, useId } from "react";

interface Said {
  label: string;
  /** What helps to fill it in. */
  hint?: ReactNode;
  /** What is wrong with it; null while nothing is. */
  error?: string | null;
}

/** What ties an input to its label, hint and error. */
export interface Tied {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** A label over an input of any kind. */
export function Field({ label, hint, error, children }: Said & { children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const said = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": said || undefined, "aria-invalid": error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Said &
  Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value"> & {
    value: string;
    onText: (text: string) => void;
  };

/** One line of text. */
export function TextField({ label, hint, error, onText, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error ?? null}>
      {(tied) => <input type="text" {...input} {...tied} onChange={(e) => onText(e.target.value)} />}
    </Field>
  );
}

interface SelectFieldProps extends Said {
  value: string;
  choices: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}

/** One of a few. */
export function SelectField({ label, hint, error, value, choices, onChoose }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error ?? null}>
      {(tied) => (
        <select {...tied} value={value} onChange={(e) => onChoose(e.target.value)}>
          {choices.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
