import { type FormEvent, useState } from "react";
import { ask } from "../../http/ask";
import { Button } from "../../ui/parts/Button";
import { useSigned } from "../MeContext";
import { Part } from "../parts/Part";
import { PasswordField, SignInName } from "../parts/PasswordField";
import { PASSWORD_HELP, passwordTrouble } from "../parts/passwords";
import { Trouble } from "../parts/Trouble";
import { useUndo } from "../parts/Undo";
import { useDoing } from "../useDoing";

export function MyPassword() {
  const { me, again } = useSigned();
  const [open, setOpen] = useState(false);
  const say = useUndo();
  return (
    <Part title="Password" resting={!open}>
      {open ? (
        <ChangePassword
          signInName={me.signInName}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            say("Your password is changed. Your other browsers are signed out.");
            void again();
          }}
        />
      ) : (
        <div className="choices">
          <Button onClick={() => setOpen(true)}>Change password</Button>
        </div>
      )}
    </Part>
  );
}

interface ChangePasswordProps {
  signInName: string;
  onClose: () => void;
  onDone: () => void;
}

function ChangePassword({ signInName, onClose, onDone }: ChangePasswordProps) {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const doing = useDoing();

  async function change(event: FormEvent) {
    event.preventDefault();
    const trouble = passwordTrouble(next);
    setWrong(trouble);
    if (trouble === null && (await doing.run(ask.post("/api/me/password", { current, next })))) {
      onDone();
    }
  }

  return (
    <form className="form" onSubmit={change} noValidate>
      <SignInName name={signInName} />
      <PasswordField label="Current password" kind="current-password" value={current} onText={setCurrent} />
      <PasswordField
        label="New password"
        kind="new-password"
        hint={PASSWORD_HELP}
        error={wrong}
        value={next}
        onText={(text) => {
          setNext(text);
          setWrong(null);
        }}
      />
      <p className="muted">Your other browsers are signed out by this. This one stays signed in.</p>
      <Trouble words={doing.words} />
      <div className="choices">
        <Button look="main" type="submit" disabled={doing.busy}>
          Change password
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
