import { type FormEvent, useEffect, useRef, useState } from "react";
import { ask } from "../../http/ask";
import { Button } from "../../ui/parts/Button";
import { Field } from "../parts/Field";
import { codeIn } from "../parts/passwords";
import { Trouble } from "../parts/Trouble";
import { useDoing } from "../useDoing";

interface CodeStepProps {
  ticket: string;
  /** Whether there is an app; a recovery code always does. */
  app: boolean;
  /** Where a passkey does as well. */
  onPasskey: (() => void) | null;
  onDone: () => void;
  onStartAgain: (why: string | null) => void;
}

const WAYS = {
  app: {
    label: "Code from your app",
    hint: "Six digits from your authenticator app.",
    other: "Use a recovery code instead",
  },
  recovery: {
    label: "Recovery code",
    hint: "One of the codes you kept when you set up your second factor. Each is good once.",
    other: "Use a code from your app instead",
  },
} as const;

/** Six digits of an app, or one of the codes on paper. */
export function CodeStep({ ticket, app, onPasskey, onDone, onStartAgain }: CodeStepProps) {
  const [way, setWay] = useState<keyof typeof WAYS>(app ? "app" : "recovery");
  const [code, setCode] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const doing = useDoing();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other way is another field
  useEffect(() => field.current?.focus(), [way]);

  async function check(event: FormEvent) {
    event.preventDefault();
    const answer = await ask.post("/api/sign-in/second", { ticket, code: codeIn(code) });
    if (!answer.ok && answer.rule === "ticket") {
      onStartAgain(answer.words);
    } else if (await doing.run(Promise.resolve(answer))) {
      onDone();
    } else {
      field.current?.select();
    }
  }

  return (
    <form className="form" onSubmit={check}>
      <Field label={WAYS[way].label} hint={WAYS[way].hint}>
        {(tied) => (
          <input
            {...tied}
            ref={field}
            key={way}
            className="code"
            type="text"
            name="code"
            inputMode={way === "app" ? "numeric" : "text"}
            autoComplete={way === "app" ? "one-time-code" : "off"}
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={40}
            value={code}
            onChange={(e) => setCode(e.target.value)}
          />
        )}
      </Field>
      <Trouble words={doing.words} />
      <Button look="main" type="submit" disabled={doing.busy}>
        Sign in
      </Button>
      <div className="choices">
        {app && (
          <Button
            look="quiet"
            onClick={() => {
              setCode("");
              doing.say(null);
              setWay(way === "app" ? "recovery" : "app");
            }}
          >
            {WAYS[way].other}
          </Button>
        )}
        {onPasskey && (
          <Button look="quiet" onClick={onPasskey}>
            Use your passkey instead
          </Button>
        )}
        <Button look="quiet" onClick={() => onStartAgain(null)}>
          Start again
        </Button>
      </div>
    </form>
  );
}
