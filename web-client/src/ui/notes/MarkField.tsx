import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef } from "react";
import type { NoteStore } from "../../notes/NoteStore";
import { type Marks, useMarks } from "./useMarks";

const LONGEST = 4_000;
const NEAR_THE_END = 300;

interface MarkFieldProps {
  store: NoteStore;
  field: RefObject<HTMLTextAreaElement | null>;
  name: string;
  hint?: string;
  describedBy?: string;
  text: string;
  /** `held` while it is only the name of whom the line will be about. */
  onText: (text: string, held: boolean) => void;
  onAbout?: (seat: string | null) => void;
  onEnd: () => void;
  onEscape: () => void;
  /** Arrow up in an empty field. */
  onUp?: () => void;
  /** Backspace in an empty field. */
  onBack?: () => void;
  onBlur?: () => void;
}

/** A text field with a chooser of people and tags at its caret: the combobox of the ARIA practices. */
export function MarkField(props: MarkFieldProps) {
  const { store, field, name, hint, text, onText, onAbout, onBlur } = props;
  const id = useId();
  const marks = useMarks({ store, field, write: (next) => onText(next, false), onAbout: onAbout ?? null });
  const left = LONGEST - text.length;
  // By hand: React would write each key into the page's tree too, and the browser style hundreds of lines anew.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) {
      field.current.value = text;
    }
  }, [text, field]);
  return (
    <div className="mark-field">
      <textarea
        ref={field}
        rows={1}
        role="combobox"
        aria-label={name}
        aria-autocomplete="list"
        aria-expanded={marks.open}
        aria-controls={marks.open ? id : undefined}
        aria-activedescendant={marks.open ? `${id}-${marks.at}` : undefined}
        aria-describedby={props.describedBy}
        placeholder={hint}
        maxLength={LONGEST}
        spellCheck
        defaultValue={text}
        onChange={(e) => {
          onText(e.target.value, marks.follow(e.target));
        }}
        onSelect={(e) => marks.open && marks.follow(e.currentTarget)}
        onKeyDown={(e) => onKey(e, marks, props)}
        onBlur={() => {
          marks.close();
          onBlur?.();
        }}
      />
      {marks.open && <Chooser id={id} marks={marks} />}
      {left <= NEAR_THE_END && <p className="note-small">Room for {left} more</p>}
    </div>
  );
}

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, marks: Marks, props: MarkFieldProps) {
  if (event.nativeEvent.isComposing) {
    return;
  }
  const empty = event.currentTarget.value === "";
  if (!event.shiftKey && marks.key(event.key)) {
    event.preventDefault();
    event.stopPropagation();
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    props.onEnd();
  } else if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    props.onEscape();
  } else if (event.key === "ArrowUp" && empty && props.onUp) {
    event.preventDefault();
    props.onUp();
  } else if (event.key === "Backspace" && empty) {
    props.onBack?.();
  }
}

function Chooser({ id, marks }: { id: string; marks: Marks }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[marks.at]?.scrollIntoView({ block: "nearest" });
  }, [marks.at]);
  const name = marks.mark?.about ? "This line is about" : marks.mark?.kind === "#" ? "Tags" : "People";
  return (
    <div className="chooser">
      {marks.mark?.about && (
        <p className="note-small" aria-hidden="true">
          {name}
        </p>
      )}
      <ul ref={list} id={id} role="listbox" aria-label={name}>
        {marks.offered.map((each, i) => (
          // The keys are the field's: it keeps the focus.
          <li
            key={each.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === marks.at}
            onMouseDown={(e) => {
              e.preventDefault();
              marks.choose(each);
            }}
          >
            <span>
              {marks.mark?.kind === "#" && "#"}
              {each.name}
            </span>
            {each.hint && <span className="note-small">{each.hint}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
