import { type FormEvent, useEffect, useRef, useState } from "react";
import { ask } from "../../http/ask";
import { Button } from "../../ui/parts/Button";
import { useMe } from "../MeContext";
import { PasswordField, SignInName } from "../parts/PasswordField";
import { Trouble } from "../parts/Trouble";
import { useDoing } from "../useDoing";

interface ConfirmedByPasswordProps<T> {
  /** What is on its button. */
  action: string;
  words: string;
  path: string;
  /** What goes with the password. */
  also?: object;
  onDone: (told: T) => void;
  onClose: () => void;
}

/** Something that a browser left open must not be able to do: the password is asked for once more. */
export function ConfirmedByPassword<T>({
  action,
  words,
  path,
  also,
  onDone,
  onClose,
}: ConfirmedByPasswordProps<T>) {
  const { signInName } = useMe();
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const doing = useDoing();
  useEffect(() => field.current?.focus(), []);

  async function confirm(event: FormEvent) {
    event.preventDefault();
    const done = await doing.run(ask.post<T>(path, { ...also, password }));
    if (done) {
      onDone(done.value);
    } else {
      field.current?.select();
    }
  }

  return (
    <form className="form" onSubmit={confirm}>
      <SignInName name={signInName} />
      <p>{words}</p>
      <PasswordField
        label="Your password"
        kind="current-password"
        input={field}
        value={password}
        onText={setPassword}
      />
      <Trouble words={doing.words} />
      <div className="choices">
        <Button look="main" type="submit" disabled={doing.busy}>
          {action}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
