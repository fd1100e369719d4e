import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button } from "../parts/Button";
import { useDesk, useObserved } from "../SeatContext";
import type { Thread } from "./threads";

const LONGEST = 1_000;
const NEAR_THE_END = 150;

/** Enter sends, Shift and Enter begin a new line. What is refused, or waits for the connection, stays. */
export function Composer({ thread, focused }: { thread: Thread; focused: boolean }) {
  const desk = useDesk();
  const text = useObserved(desk.chat.drafts).get(thread.key) ?? "";
  const sending = useObserved(desk.chat.sending).has(thread.key);
  const field = useRef<HTMLTextAreaElement>(null);
  const left = LONGEST - text.length;
  useEffect(() => {
    if (focused) {
      field.current?.focus();
    }
  }, [focused]);

  function send() {
    if (text.trim() !== "") {
      const { to, seat } = thread;
      void desk.chat.send(thread.key, text, () => desk.do({ type: "say", to, seat, text }));
      field.current?.focus();
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  }

  return (
    <div className="composer">
      <textarea
        ref={field}
        rows={2}
        aria-label={thread.field}
        placeholder={thread.field}
        maxLength={LONGEST}
        value={text}
        readOnly={sending}
        onChange={(e) => desk.chat.draft(thread.key, e.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="composer-foot">
        <p className="small muted" role="status">
          {sending ? "Sending…" : left <= NEAR_THE_END ? `Room for ${left} more` : ""}
        </p>
        <Button className="small-button" disabled={sending || text.trim() === ""} onClick={send}>
          Send
        </Button>
      </div>
    </div>
  );
}
