import { useState } from "react";
import type { Me, RecoveryCodes, SecondFactorBegun } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { useSigned } from "../MeContext";
import { Part } from "../parts/Part";
import { useUndo } from "../parts/Undo";
import { CodesTold } from "./CodesTold";
import { ConfirmedByPassword } from "./ConfirmedByPassword";
import { SetUpFactor } from "./SetUpFactor";

type Step =
  | { at: "begin" | "remove" | "newCodes" }
  | { at: "scan"; begun: SecondFactorBegun }
  | { at: "codes"; codes: readonly string[] };

/** Six digits from an app, asked for besides the password, and the codes for when all else is lost. */
export function MySecondFactor() {
  const { me, again } = useSigned();
  const [step, setStep] = useState<Step | null>(null);
  const say = useUndo();
  const close = () => setStep(null);

  function removed() {
    close();
    say(me.passkeys.length > 0 ? "The app is removed." : "Your second factor is removed.");
    void again();
  }

  function tell({ codes }: RecoveryCodes) {
    setStep({ at: "codes", codes });
    void again();
  }

  return (
    <>
      {step?.at === "codes" && <CodesTold codes={step.codes} onDone={close} />}
      <Part title="Second factor" resting={step === null}>
        <Doing step={step} onStep={setStep} onCodes={tell} onRemoved={removed} />
      </Part>
    </>
  );
}

interface DoingProps {
  step: Step | null;
  onStep: (step: Step | null) => void;
  onCodes: (codes: RecoveryCodes) => void;
  onRemoved: () => void;
}

function Doing({ step, onStep, onCodes, onRemoved }: DoingProps) {
  const { me } = useSigned();
  const close = () => onStep(null);
  const beside = me.passkeys.length > 0;
  switch (step?.at) {
    case "scan":
      return <SetUpFactor begun={step.begun} onCodes={onCodes} onClose={close} />;
    case "begin":
      return (
        <ConfirmedByPassword
          key={step.at}
          action="Continue"
          words="First your password, so that nobody else can do this in your place."
          path="/api/me/second-factor/begin"
          onDone={(begun: SecondFactorBegun) => onStep({ at: "scan", begun })}
          onClose={close}
        />
      );
    case "newCodes":
      return (
        <ConfirmedByPassword
          key={step.at}
          action="Make new codes"
          words="The codes you have now are worth nothing any more."
          path="/api/me/recovery-codes"
          onDone={onCodes}
          onClose={close}
        />
      );
    case "remove":
      return (
        <ConfirmedByPassword
          key={step.at}
          action={beside ? "Remove the app" : "Remove the second factor"}
          words={
            beside
              ? "Your passkeys and your recovery codes go on."
              : "From then on your password alone opens your account."
          }
          path="/api/me/second-factor/remove"
          onDone={onRemoved}
          onClose={close}
        />
      );
    default:
      return <Standing me={me} onStep={(at) => onStep({ at })} />;
  }
}

interface StandingProps {
  me: Me;
  onStep: (at: "begin" | "remove" | "newCodes") => void;
}

function Standing({ me, onStep }: StandingProps) {
  const left = me.recoveryCodes;
  if (!me.secondFactor) {
    return (
      <>
        <p>
          Off. With a second factor, your password alone opens nothing: six digits from an app on your
          telephone are asked for as well.
        </p>
        <div className="choices">
          <Button look="main" onClick={() => onStep("begin")}>
            Set up a second factor
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>
        {me.app ? "On." : "On, with a passkey."}{" "}
        {left === 0
          ? "No recovery code is left."
          : `${left} recovery ${left === 1 ? "code is" : "codes are"} left.`}
        {left < 3 && " Please make new ones: they let you in when your telephone or your passkey is lost."}
      </p>
      <div className="choices">
        <Button onClick={() => onStep("newCodes")}>Make new recovery codes</Button>
        {!me.app && <Button onClick={() => onStep("begin")}>Set up an authenticator app</Button>}
        {me.app && (
          <Button look="quiet" onClick={() => onStep("remove")}>
            {me.passkeys.length > 0 ? "Remove the app" : "Remove the second factor"}
          </Button>
        )}
      </div>
    </>
  );
}
