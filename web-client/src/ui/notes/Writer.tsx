import { type RefObject, useEffect, useId, useRef } from "react";
import type { NotePart } from "../../http/wire.generated";
import type { NoteStore } from "../../notes/NoteStore";
import { partWords } from "../../notes/templates";
import { APART } from "../../notes/text";
import { useObserved } from "../SeatContext";
import { AboutChoice } from "./AboutChoice";
import { MarkField } from "./MarkField";

interface WriterProps {
  store: NoteStore;
  /** The heading it writes under. */
  part: NotePart | null;
  onLeave?: (() => void) | undefined;
  /** It takes the caret each time this changes; 0 for never. */
  call?: number;
  field?: RefObject<HTMLTextAreaElement | null>;
}

/** The place where the next line is written: Enter ends it, Shift and Enter break it. */
export function Writer({ store, part, onLeave, call = 0, field }: WriterProps) {
  const pen = store.pen(part);
  const { text, about, apart } = useObserved(pen.state);
  const own = useRef<HTMLTextAreaElement>(null);
  const at = field ?? own;
  const keys = useId();
  useEffect(() => {
    if (call > 0) {
      at.current?.focus();
    }
  }, [call, at]);

  function editLast() {
    const last = store.rows.get().findLast((r) => r.own && r.part === part && isOpen(r.known));
    if (last) {
      store.edit(last);
    }
  }

  return (
    <div className="writer">
      <AboutChoice store={store} part={part} about={about} onAbout={(seat) => pen.choose(seat)} field={at} />
      <MarkField
        store={store}
        field={at}
        name={part === null ? "New line" : `New line, ${partWords(part)}`}
        hint={part === null ? "Write a line" : `Write under ${partWords(part)}`}
        describedBy={keys}
        text={text}
        onText={(next, held) => pen.write(next, held)}
        onAbout={(seat) => pen.choose(seat)}
        onEnd={() => pen.end()}
        onEscape={() => (onLeave ? onLeave() : at.current?.blur())}
        onUp={editLast}
        onBack={() => about !== null && pen.choose(null)}
      />
      {apart && <p className="note-small">{APART}</p>}
      <p id={keys} className="hidden">
        Enter ends the line, Shift and Enter break it, arrow up in an empty line changes your last one.
      </p>
    </div>
  );
}

/** Whether there is anything to change in it. */
function isOpen(known: { struck: boolean; redacted: boolean; text: string | null } | null): boolean {
  return known === null || !(known.struck || known.redacted || known.text === null);
}
