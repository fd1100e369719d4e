import { type FormEvent, useId, useState } from "react";
import type { Agreement } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { GatePage } from "../parts/Page";
import { useDesk, useSections } from "../SeatContext";
import { ChangedSince } from "./MySigned";
import { Introduction, Lines, Signature } from "./Paper";

export function AgreementScreen() {
  const { agreement } = useSections();
  return agreement ? <AgreementForm key={agreement.version} agreement={agreement} /> : null;
}

function AgreementForm({ agreement }: { agreement: Agreement }) {
  const desk = useDesk();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [fullName, setFullName] = useState("");
  const [missing, setMissing] = useState("");
  const [sending, setSending] = useState(false);
  const hint = useId();

  async function sign(event: FormEvent) {
    event.preventDefault();
    const lacking = agreement.clauses.find((c) => !ticked.has(c.id));
    if (lacking || fullName.trim() === "") {
      setMissing(lacking ? "Please read every line and tick it." : "Please write your full name.");
      document.getElementById(lacking ? `clause-${lacking.id}` : "full-name")?.focus();
      return;
    }
    setMissing("");
    setSending(true);
    const clauses = agreement.clauses.map((c) => c.id);
    await desk.do({ type: "signAgreement", version: agreement.version, clauses, fullName: fullName.trim() });
    setSending(false);
  }

  function tick(id: string, on: boolean) {
    const after = new Set(ticked);
    if (on) {
      after.add(id);
    } else {
      after.delete(id);
    }
    setTicked(after);
  }

  return (
    <GatePage title="Our agreement">
      <ChangedSince version={agreement.version} />
      <Introduction text={agreement.text} />
      <form className="form" onSubmit={sign} noValidate>
        <Lines
          clauses={agreement.clauses}
          ticked={ticked}
          missing={missing ? hint : undefined}
          onTick={tick}
        />
        <Signature name={fullName} onName={setFullName} />
        <p id={hint} className="hint" role="status">
          {missing}
        </p>
        <Button look="main" type="submit" disabled={sending}>
          I agree and sign
        </Button>
      </form>
    </GatePage>
  );
}
