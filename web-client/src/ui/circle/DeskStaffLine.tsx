import { type KeyboardEvent, useId, useRef, useState } from "react";
import { clockWords } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { NewMark } from "../words/NewMark";
import { ThreadView } from "../words/ThreadView";
import { isNew, team } from "../words/threads";

/** In the desk's layout: the staff channel's last line, and the channel itself over the seats, never over the notes. */
export function DeskStaffLine() {
  const { chat } = useDesk();
  const { me } = useSections();
  const feeds = useObserved(chat.feeds);
  const read = useObserved(chat.marks.read);
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLDivElement>(null);
  const thread = team(feeds);
  const last = thread.lines.at(-1);

  function close() {
    setOpen(false);
    button.current?.querySelector("button")?.focus();
  }

  return (
    <div className="desk-channel" ref={button}>
      <Button
        look="quiet"
        icon="chat"
        className="desk-channel-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? close() : setOpen(true))}
      >
        Staff channel
        {!open && isNew(thread, read, me) && <NewMark />}
      </Button>
      {last && !open && (
        <p className="desk-channel-last small">
          <span className="muted">
            {last.from === me?.seat ? "You" : last.name} · {clockWords(last.at)}
          </span>{" "}
          {last.text}
        </p>
      )}
      {open && (
        <section
          id={id}
          className="desk-channel-open"
          aria-label="Staff channel"
          onKeyDown={(event: KeyboardEvent) => event.key === "Escape" && close()}
        >
          <ThreadView thread={thread} focused />
        </section>
      )}
    </div>
  );
}
