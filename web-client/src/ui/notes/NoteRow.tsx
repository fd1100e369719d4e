import { memo, type ReactNode } from "react";
import type { DeskPerson, NoteLine } from "../../http/wire.generated";
import "./notes.css";
import { nameOf, pieces, smallWords, timeWords } from "./words";

interface NoteRowProps {
  line: NoteLine;
  people: readonly DeskPerson[];
  /** The seat that reads. */
  own: string;
  /** Whether the agenda's step is told, where nothing above has said it. */
  step?: boolean;
  /** A sign at the end of its words. */
  sign?: ReactNode;
  /** How it stands on its way to the server, in words. */
  state?: ReactNode;
  /** More, small, below it. */
  children?: ReactNode;
}

/** One line of notes to read: when, about whom, the words, and small what went on. Use it within a list item. */
export const NoteRow = memo(function NoteRow({
  line,
  people,
  own,
  step = false,
  sign,
  state,
  children,
}: NoteRowProps) {
  const small = smallWords(line, people, own, step);
  return (
    <div className="note" data-struck={line.struck || undefined}>
      <time className="note-time" dateTime={line.at}>
        {timeWords(line.at)}
      </time>
      <div className="note-body">
        <p className="note-text">
          {line.about !== null && <span className="note-about">{nameOf(people, line.about)}</span>}
          {line.text === null ? (
            <em className="muted">Erased</em>
          ) : (
            <NoteText text={line.text} people={people} />
          )}
          {sign}
        </p>
        {(small.length > 0 || state) && (
          <p className="note-small">
            {small.join(" · ")}
            {small.length > 0 && state && " · "}
            {state}
          </p>
        )}
        {children}
      </div>
    </div>
  );
});

/** The words, with their marks a little apart. */
export function NoteText({ text, people }: { text: string; people: readonly DeskPerson[] }) {
  let at = 0;
  return pieces(text, people).map(({ kind, text: words }) => {
    const key = at;
    at += words.length;
    return kind === "plain" ? (
      words
    ) : (
      <span key={key} className={`note-${kind}`}>
        {words}
      </span>
    );
  });
}
