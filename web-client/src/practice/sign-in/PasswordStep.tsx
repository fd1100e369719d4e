import { type FormEvent, useRef, useState } from "react";
import { ask } from "../../http/ask";
import type { SignedIn } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { TextField } from "../parts/Field";
import { PasswordField } from "../parts/PasswordField";
import { Trouble } from "../parts/Trouble";
import { useDoing } from "../useDoing";
import { leaveFor } from "./provider";
import type { Waiting } from "./SecondStep";

interface PasswordStepProps {
  /** Why it begins again, if it does. */
  words: string | null;
  /** Another house that can say who somebody is, by the name it goes by here. */
  provider: string | null;
  onTicket: (waiting: Waiting) => void;
  onDone: () => void;
}

export function PasswordStep({ words, provider, onTicket, onDone }: PasswordStepProps) {
  const [signInName, setSignInName] = useState("");
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const doing = useDoing();

  async function signIn(event: FormEvent) {
    event.preventDefault();
    const body = { signInName: signInName.trim(), password };
    const done = await doing.run(ask.post<SignedIn>("/api/sign-in", body));
    if (!done) {
      setPassword("");
      field.current?.focus();
    } else if (done.value.ticket) {
      onTicket({ ...done.value, ticket: done.value.ticket });
    } else {
      onDone();
    }
  }

  return (
    <>
      <form className="form" onSubmit={signIn}>
        <TextField
          label="Sign-in name"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={signInName}
          onText={setSignInName}
        />
        <PasswordField
          label="Password"
          kind="current-password"
          input={field}
          value={password}
          onText={setPassword}
        />
        <Trouble words={doing.words ?? (doing.busy ? null : words)} />
        <Button look="main" type="submit" disabled={doing.busy}>
          Sign in
        </Button>
      </form>
      {provider && (
        <p className="or">
          <a
            className="button button-plain button-link"
            href="/api/sign-in/oidc"
            onClick={() => leaveFor(location.search)}
          >
            Sign in with {provider}
          </a>
        </p>
      )}
      <p className="muted small">
        For therapists, co-therapists and administrators. If your password is lost, an administrator of your
        practice gives you a new set-up link. Members of a group come in by their personal link.
      </p>
    </>
  );
}
