import { useEffect } from "react";
import type { NoteStore } from "../../notes/NoteStore";
import { lineOf } from "../../notes/rows";
import { useObserved } from "../SeatContext";
import { NoteRow } from "./NoteRow";
import "./notes.css";
import { Writer } from "./Writer";

interface NotesPanelProps {
  store: NoteStore;
  /** What is beside its title: a way to close it. */
  top?: React.ReactNode;
  /** Escape at the writing place. */
  onLeave?: () => void;
  /** The writing place takes the caret when the panel comes. */
  focused?: boolean;
}

/** All notes of a session, and the place to write the next line. */
export function NotesPanel({ store, top, onLeave, focused = false }: NotesPanelProps) {
  const rows = useObserved(store.rows);
  const people = useObserved(store.people);
  const summary = useObserved(store.summary);
  useEffect(() => store.watch(), [store]);
  return (
    <section className="notes" aria-label="Notes">
      <header className="notes-top">
        <h2>Notes</h2>
        {top}
      </header>
      <ol className="notes-lines" role="list" aria-label="Lines of notes">
        {rows.map((row) => (
          <li key={row.key}>
            <NoteRow line={lineOf(row, store.session)} people={people} own={store.seat} />
          </li>
        ))}
      </ol>
      <Writer store={store} part={null} onLeave={onLeave} focused={focused} />
      <p className="notes-state" role="status">
        {summary.words}
      </p>
    </section>
  );
}
