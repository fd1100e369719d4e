import { useState } from "react";
import type { EarlierNote } from "../../http/wire.generated";
import type { NoteStore } from "../../notes/NoteStore";
import type { Row } from "../../notes/rows";
import { IconButton } from "../parts/Button";
import { Redact } from "./Redact";
import { timeWords } from "./words";

interface RowActionsProps {
  store: NoteStore;
  row: Row;
}

/** What can be done to a line, behind one quiet button: there may be hundreds of them. */
export function RowActions({ store, row }: RowActionsProps) {
  const [open, setOpen] = useState(false);
  const named = `the line of ${timeWords(row.at)}`;
  return (
    <>
      <IconButton
        name={`More for ${named}`}
        icon="more"
        className="note-more"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && <Choices store={store} row={row} onDone={() => setOpen(false)} />}
    </>
  );
}

function Choices({ store, row, onDone }: RowActionsProps & { onDone: () => void }) {
  const [earlier, setEarlier] = useState<readonly EarlierNote[] | null>(null);
  const [redacting, setRedacting] = useState(false);
  const { known } = row;
  if (known === null) {
    return null;
  }
  const whole = known.text !== null;
  return (
    <>
      <div className="note-choices">
        {row.own && whole && !known.struck && !known.redacted && (
          <Choice words="Change" onClick={() => store.edit(row)} />
        )}
        {row.own && (
          <Choice
            words={known.struck ? "Put back" : "Take out"}
            onClick={() => void (known.struck ? store.restore(row) : store.strike(row)).then(onDone)}
          />
        )}
        {known.earlier > 0 && !known.redacted && (
          <Choice
            words="Earlier wordings"
            onClick={() => (earlier ? setEarlier(null) : void store.history(known).then(setEarlier))}
          />
        )}
        {whole && <Choice words="Redact" onClick={() => setRedacting(true)} />}
      </div>
      {earlier && <Earlier earlier={earlier} />}
      {redacting && <Redact store={store} line={known} onClose={() => setRedacting(false)} />}
    </>
  );
}

function Choice({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" className="note-choice" onClick={onClick}>
      {words}
    </button>
  );
}

function Earlier({ earlier }: { earlier: readonly EarlierNote[] }) {
  return (
    <ol className="note-earlier" role="list" aria-label="Earlier wordings">
      {earlier.map((each) => (
        <li key={each.until}>
          <span className="note-small">until {timeWords(each.until)}</span>
          <p className="note-text">{each.text ?? <em>Erased</em>}</p>
        </li>
      ))}
    </ol>
  );
}
