import { useState } from "react";
import { passkeysHere } from "../passkeys";
import { CodeStep } from "./CodeStep";
import { PasskeyStep } from "./PasskeyStep";

/** Somebody whose password was right, and what there is besides. */
export interface Waiting {
  ticket: string;
  passkey: boolean;
  code: boolean;
}

interface SecondStepProps {
  waiting: Waiting;
  onDone: () => void;
  onStartAgain: (why: string | null) => void;
}

/** A passkey where there is one and this browser can; a code otherwise, or by choice. */
export function SecondStep({ waiting, onDone, onStartAgain }: SecondStepProps) {
  const { ticket, passkey, code } = waiting;
  const canPasskey = passkey && passkeysHere();
  const [byPasskey, setByPasskey] = useState(canPasskey);
  return byPasskey ? (
    <PasskeyStep
      ticket={ticket}
      onCode={() => setByPasskey(false)}
      onDone={onDone}
      onStartAgain={onStartAgain}
    />
  ) : (
    <CodeStep
      ticket={ticket}
      app={code}
      onPasskey={canPasskey ? () => setByPasskey(true) : null}
      onDone={onDone}
      onStartAgain={onStartAgain}
    />
  );
}
