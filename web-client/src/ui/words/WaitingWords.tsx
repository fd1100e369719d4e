import { useState } from "react";
import { Button } from "../parts/Button";
import { useDesk, useObserved } from "../SeatContext";
import { ThreadView } from "./ThreadView";
import { toStaff } from "./threads";

/** A member who waits can write to staff; it is open when staff wrote first, or sent them here. */
export function WaitingWords({ open: atHand = false }: { open?: boolean }) {
  const thread = toStaff(useObserved(useDesk().chat.feeds));
  const [open, setOpen] = useState(false);
  if (!open && !atHand && thread.lines.length === 0) {
    return (
      <Button look="quiet" icon="chat" onClick={() => setOpen(true)}>
        Write to staff
      </Button>
    );
  }
  return (
    <section className="waiting-words-staff card" aria-label="Write to staff">
      <ThreadView thread={thread} focused={open} />
    </section>
  );
}
