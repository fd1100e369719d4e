import { type KeyboardEvent, useEffect, useRef } from "react";
import type { NotePart } from "../../http/wire.generated";
import type { NoteStore } from "../../notes/NoteStore";
import { useObserved } from "../SeatContext";

interface WriterProps {
  store: NoteStore;
  /** The heading it writes under. */
  part: NotePart | null;
  onLeave?: (() => void) | undefined;
  focused?: boolean;
}

/** The place where the next line is written: Enter ends it, Shift and Enter break it. */
export function Writer({ store, part, onLeave, focused = false }: WriterProps) {
  const pen = store.pen(part);
  const { text } = useObserved(pen.state);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) {
      field.current?.focus();
    }
  }, [focused]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      pen.end();
    } else if (event.key === "Escape") {
      onLeave?.();
    }
  }

  return (
    <div className="writer">
      <textarea
        ref={field}
        rows={2}
        aria-label="New line"
        value={text}
        maxLength={4_000}
        onChange={(e) => pen.write(e.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
