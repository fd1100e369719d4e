import { useEffect, useRef } from "react";
import { Button } from "../../ui/parts/Button";
import { Trouble } from "../parts/Trouble";
import { signInByPasskey } from "../passkeys";
import { useDoing } from "../useDoing";

interface PasskeyStepProps {
  ticket: string;
  onCode: () => void;
  onDone: () => void;
  onStartAgain: (why: string | null) => void;
}

export function PasskeyStep({ ticket, onCode, onDone, onStartAgain }: PasskeyStepProps) {
  const doing = useDoing();
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);

  async function show() {
    let old: string | null = null;
    const asked = signInByPasskey(ticket).then((answer) => {
      old = !answer.ok && answer.rule === "ticket" ? answer.words : null;
      return answer;
    });
    if (await doing.run(asked)) {
      onDone();
    } else if (old !== null) {
      onStartAgain(old);
    }
  }

  return (
    <div className="form">
      <p ref={first} tabIndex={-1}>
        Your fingerprint, your face, or your security key: your browser asks for it.
      </p>
      <Trouble words={doing.words} />
      <Button look="main" disabled={doing.busy} onClick={() => void show()}>
        Use your passkey
      </Button>
      <div className="choices">
        <Button look="quiet" onClick={onCode}>
          Use a code instead
        </Button>
        <Button look="quiet" onClick={() => onStartAgain(null)}>
          Start again
        </Button>
      </div>
    </div>
  );
}
