import { useState } from "react";
import { isStaff } from "../../session/words";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Confirm";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { FlagLine } from "./FlagLine";
import { Helplines } from "./Helplines";

/** I need support, a pause, and the quick way out: apart from the rest of the bar. */
export function CareBar() {
  const desk = useDesk();
  const { me } = useSections();
  const [open, setOpen] = useState(false);
  if (!me || isStaff(me)) {
    return null;
  }
  return (
    <>
      <Button look="care" className="bar-care" onClick={() => setOpen(true)}>
        I need support
      </Button>
      <Button
        look="quiet"
        className="bar-care"
        onClick={() => desk.do({ type: me.paused ? "resume" : "pause" })}
      >
        {me.paused ? "Come back" : "Pause"}
      </Button>
      <Button look="quiet" className="bar-care" onClick={() => leaveQuickly(() => desk.leave())}>
        Leave quickly
      </Button>
      {open && <Support onClose={() => setOpen(false)} />}
    </>
  );
}

function Support({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const { care } = useSections();
  const connected = useObserved(desk.status).kind === "open";
  return (
    <Dialog title="I need support" onClose={onClose}>
      <p role="status">
        {!connected
          ? "You are not connected just now."
          : care?.callTakenBy
            ? `${care.callTakenBy} is coming to you.`
            : care?.called
              ? "Staff have been told."
              : "Staff are told at once; the others are not."}
      </p>
      {care?.flagged ? <FlagLine /> : <Helplines />}
      <div className="dialog-choices">
        <Button onClick={onClose}>Close</Button>
        {!care?.flagged && (
          <Button look="quiet" onClick={() => desk.do({ type: "sayNotSafe" })}>
            I am not safe today
          </Button>
        )}
        {!care?.called && (
          <Button look="care" onClick={() => desk.do({ type: "callSupport" })}>
            I need support
          </Button>
        )}
      </div>
    </Dialog>
  );
}

/** Camera and microphone stop first; the page goes whatever the connection does. */
function leaveQuickly(leave: () => Promise<void>): void {
  void leave();
  location.replace("/plain.html");
}
