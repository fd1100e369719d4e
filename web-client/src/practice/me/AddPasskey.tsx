import { type FormEvent, useState } from "react";
import type { RecoveryCodes } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { useMe } from "../MeContext";
import { TextField } from "../parts/Field";
import { PasswordField, SignInName } from "../parts/PasswordField";
import { Trouble } from "../parts/Trouble";
import { addPasskey } from "../passkeys";
import { useDoing } from "../useDoing";

interface AddPasskeyProps {
  onDone: (codes: RecoveryCodes) => void;
  onClose: () => void;
}

export function AddPasskey({ onDone, onClose }: AddPasskeyProps) {
  const { signInName } = useMe();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const doing = useDoing();

  async function add(event: FormEvent) {
    event.preventDefault();
    const done = await doing.run(addPasskey(signInName, name.trim(), password));
    if (done) {
      onDone(done.value);
    }
  }

  return (
    <form className="form" onSubmit={add}>
      <SignInName name={signInName} />
      <TextField
        label="A name for it"
        hint="So that you know it again, as “my laptop” or “the blue key”."
        name="passkey-name"
        autoComplete="off"
        autoFocus
        required
        maxLength={60}
        value={name}
        onText={setName}
      />
      <PasswordField label="Your password" kind="current-password" value={password} onText={setPassword} />
      <Trouble words={doing.words} />
      <div className="choices">
        <Button look="main" type="submit" disabled={doing.busy || name.trim() === ""}>
          Continue
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
