import { useState } from "react";
import type { PasskeyRow, RecoveryCodes } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { useSigned } from "../MeContext";
import { Part } from "../parts/Part";
import { momentWords } from "../parts/times";
import { useUndo } from "../parts/Undo";
import { passkeysHere } from "../passkeys";
import { AddPasskey } from "./AddPasskey";
import { CodesTold } from "./CodesTold";
import { RemovePasskey } from "./RemovePasskey";

type Step = { at: "add" } | { at: "remove"; passkey: PasskeyRow } | { at: "codes"; codes: readonly string[] };

/** Hidden where the browser has none, unless there are some to be removed. */
export function MyPasskeys() {
  const { me, again } = useSigned();
  const [step, setStep] = useState<Step | null>(null);
  const say = useUndo();
  const close = () => setStep(null);

  function added({ codes }: RecoveryCodes) {
    setStep(codes.length > 0 ? { at: "codes", codes } : null);
    say("Your passkey is added.");
    void again();
  }

  function removed() {
    close();
    say("Your passkey is removed.");
    void again();
  }

  if (!passkeysHere() && me.passkeys.length === 0) {
    return null;
  }
  return (
    <>
      {step?.at === "codes" && <CodesTold codes={step.codes} onDone={close} />}
      <Part title="Passkeys" resting={step === null}>
        {step?.at === "add" && <AddPasskey onDone={added} onClose={close} />}
        {step?.at === "remove" && <RemovePasskey passkey={step.passkey} onDone={removed} onClose={close} />}
        {(step === null || step.at === "codes") && (
          <PasskeyList
            passkeys={me.passkeys}
            onAdd={() => setStep({ at: "add" })}
            onRemove={(passkey) => setStep({ at: "remove", passkey })}
          />
        )}
      </Part>
    </>
  );
}

const MOST = 8;

interface PasskeyListProps {
  passkeys: readonly PasskeyRow[];
  onAdd: () => void;
  onRemove: (passkey: PasskeyRow) => void;
}

function PasskeyList({ passkeys, onAdd, onRemove }: PasskeyListProps) {
  return (
    <>
      <p>
        Your fingerprint, face, or a security key, instead of a code after your password. A passkey answers to
        this site alone: a page that only looks like it gets nothing.
      </p>
      {passkeys.length > 0 && (
        <ul className="sign-ins">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="passkey">
              <div>
                <strong>{passkey.name}</strong>
                <p className="muted">
                  Added {momentWords(passkey.since)},{" "}
                  {passkey.seen ? `last used ${momentWords(passkey.seen)}` : "not used yet"}
                </p>
              </div>
              <Button
                look="quiet"
                className="small-button"
                aria-label={`Remove ${passkey.name}`}
                onClick={() => onRemove(passkey)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {passkeysHere() && passkeys.length < MOST && (
        <div className="choices">
          <Button onClick={onAdd}>Add a passkey</Button>
        </div>
      )}
    </>
  );
}
