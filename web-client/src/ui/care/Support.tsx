import type { Stage } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Confirm";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { FlagLine } from "./FlagLine";
import { Helplines } from "./Helplines";
import { PracticeLine } from "./PracticeLine";

/** Until then the session knows too little of a person to call staff to them. */
const TOO_EARLY: readonly Stage[] = ["agreement", "attestation", "checkIn"];

/** Somebody to come, and somebody to ring; the numbers are there without a connection. */
export function Support({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const { care } = useSections();
  const stage = useObserved(desk.view)?.stage;
  const early = stage !== undefined && TOO_EARLY.includes(stage);
  const words = useSupportWords(early);
  return (
    <Dialog title="I need support" onClose={onClose}>
      <p role="status">{words}</p>
      <div className="support-lines">
        {early && <PracticeLine />}
        {care?.flagged ? <FlagLine /> : <Helplines />}
      </div>
      <div className="dialog-choices">
        <Button onClick={onClose}>Close</Button>
        {!early && !care?.flagged && (
          <Button look="quiet" onClick={() => desk.do({ type: "sayNotSafe" })}>
            I am not safe today
          </Button>
        )}
        {!early && !care?.called && (
          <Button look="care" onClick={() => desk.do({ type: "callSupport" })}>
            I need support
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function useSupportWords(early: boolean): string {
  const connected = useObserved(useDesk().status).kind === "open";
  const { care } = useSections();
  if (!connected) {
    return "You are not connected just now. These numbers are reached without it.";
  }
  if (early) {
    return "From here staff cannot be called yet; from the page Camera and sound on they can.";
  }
  if (care?.callTakenBy) {
    return `${care.callTakenBy} is coming to you.`;
  }
  return care?.called ? "Staff have been told." : "Staff are told at once; the others are not.";
}
