import { type ReactNode, type Ref, useState } from "react";
import { Field } from "./Field";

interface PasswordFieldProps {
  label: string;
  /** Tells a password manager whether it is to fill in or to offer a new one. */
  kind: "current-password" | "new-password";
  value: string;
  onText: (text: string) => void;
  hint?: ReactNode;
  error?: string | null;
  input?: Ref<HTMLInputElement>;
}

/** A password, hidden until somebody asks to see it. */
export function PasswordField({ label, kind, value, onText, hint, error, input }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error ?? null}>
      {(tied) => (
        <div className="password">
          <input
            {...tied}
            ref={input}
            type={shown ? "text" : "password"}
            name="password"
            autoComplete={kind}
            autoCapitalize="none"
            spellCheck={false}
            required
            value={value}
            onChange={(e) => onText(e.target.value)}
          />
          <button
            type="button"
            className="button button-quiet small-button"
            aria-pressed={shown}
            aria-label={`Show ${label.toLowerCase()}`}
            onClick={() => setShown(!shown)}
          >
            {shown ? "Hide" : "Show"}
          </button>
        </div>
      )}
    </Field>
  );
}

/** Tells a password manager whose password a form is about; nobody else sees or hears it. */
export function SignInName({ name }: { name: string }) {
  return <input hidden type="text" name="username" autoComplete="username" readOnly value={name} />;
}
