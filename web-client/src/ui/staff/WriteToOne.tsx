import { useState } from "react";
import type { AtDoor } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { NewMark } from "../words/NewMark";
import { ThreadView } from "../words/ThreadView";
import { isNew, toMember } from "../words/threads";

/** The thread with one who waits, where they are seen to wait; before the start there is no other place. */
export function WriteToOne({ person }: { person: AtDoor }) {
  const { chat } = useDesk();
  const { me } = useSections();
  const [open, setOpen] = useState(false);
  const thread = toMember(useObserved(chat.feeds), person);
  const fresh = isNew(thread, useObserved(chat.marks.read), me) && !open;
  return (
    <>
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        Write<span className="hidden"> to {person.name}</span>
        {fresh && <NewMark />}
      </Button>
      {open && (
        <div className="door-thread">
          <ThreadView thread={thread} focused />
        </div>
      )}
    </>
  );
}
