import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { PracticeLine } from "../care/PracticeLine";
import { Button } from "../parts/Button";
import { Page } from "../parts/Page";
import { digitsOf, PIN_LENGTH } from "./pin";

/** What the last six digits came to. */
export type PinAnswer = "none" | "wrong" | "wait";

const ANSWERS: Record<PinAnswer, string> = {
  none: "",
  wrong: "These are not the six digits that belong to this link. Please look at them once more.",
  wait: "That was a little fast. Please wait a minute, then try again.",
};

interface PinScreenProps {
  answer: PinAnswer;
  sending: boolean;
  onPin: (pin: string) => void;
}

/** Some links ask for six digits besides, which came another way. */
export function PinScreen({ answer, sending, onPin }: PinScreenProps) {
  const [pin, setPin] = useState("");
  const [few, setFew] = useState(false);
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!sending && answer !== "none") {
      field.current?.select();
    }
  }, [answer, sending]);

  function send(event: FormEvent) {
    event.preventDefault();
    setFew(pin.length < PIN_LENGTH);
    if (pin.length === PIN_LENGTH) {
      onPin(pin);
    } else {
      field.current?.focus();
    }
  }

  return (
    <Page title="Your six digits">
      <p className="lead">
        Together with your link you were given six digits, for instance by telephone. They make sure that it
        is you who comes in.
      </p>
      <form className="form" onSubmit={send} noValidate>
        <label className="field pin">
          <span>Six digits</span>
          <input
            ref={field}
            inputMode="numeric"
            autoComplete="one-time-code"
            aria-describedby={hint}
            value={pin}
            onChange={(e) => setPin(digitsOf(e.target.value))}
          />
        </label>
        <p id={hint} className="hint" role="status">
          {few ? "Please write all six of them." : sending ? "" : ANSWERS[answer]}
        </p>
        <Button look="main" type="submit" disabled={sending}>
          Continue
        </Button>
      </form>
      <p className="small muted">
        No digits at hand? Ask whoever gave you the link; they can make you new ones at any time.
      </p>
      <PracticeLine />
    </Page>
  );
}
