import { useState } from "react";
import { isStaff } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { leaveQuickly } from "./leaveQuickly";
import { Support } from "./Support";

/** I need support, a pause, and the quick way out: apart from the rest of the bar. */
export function CareBar() {
  const desk = useDesk();
  const { me, privateRoom } = useSections();
  return me && !isStaff(me) ? (
    <>
      <SupportButton />
      {!privateRoom?.open && (
        <Button look="quiet" className="bar-care" onClick={() => desk.do({ type: "pause" })}>
          Pause
        </Button>
      )}
      <LeaveQuickly />
    </>
  ) : null;
}

/** Where there is no circle to pause from. */
export function CareFoot() {
  const { me } = useSections();
  return me && !isStaff(me) ? (
    <nav className="care-foot" aria-label="At hand">
      <SupportButton />
      <LeaveQuickly />
    </nav>
  ) : null;
}

function SupportButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="care" className="bar-care" onClick={() => setOpen(true)}>
        I need support
      </Button>
      {open && <Support onClose={() => setOpen(false)} />}
    </>
  );
}

function LeaveQuickly() {
  const desk = useDesk();
  return (
    <Button
      look="quiet"
      className="bar-care"
      title="Escape three times does the same"
      onClick={() => leaveQuickly(() => desk.leave())}
    >
      Leave quickly
    </Button>
  );
}
