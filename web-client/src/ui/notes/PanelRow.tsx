import { memo, useEffect, useRef, useState } from "react";
import type { DeskPerson } from "../../http/wire.generated";
import type { NoteStore } from "../../notes/NoteStore";
import { lineOf, type Row } from "../../notes/rows";
import type { SaveState } from "../../notes/saving";
import { APART, stateWords } from "../../notes/text";
import { Icon } from "../parts/Icon";
import { useObserved } from "../SeatContext";
import { AboutChoice } from "./AboutChoice";
import { MarkField } from "./MarkField";
import { NoteRow } from "./NoteRow";
import { RowActions } from "./RowActions";

interface PanelRowProps {
  store: NoteStore;
  row: Row;
  people: readonly DeskPerson[];
  editing: boolean;
  /** Takes the caret back when a change in place is over. */
  onBack: () => void;
}

/** One line in the panel: to read, with what can be done to it; or to change in its place. */
export const PanelRow = memo(function PanelRow({ store, row, people, editing, onBack }: PanelRowProps) {
  return editing ? (
    <RowEditor store={store} row={row} onBack={onBack} />
  ) : (
    <NoteRow
      line={lineOf(row, store.session)}
      people={people}
      own={store.seat}
      sign={row.state?.kind === "saved" && <SavedSign />}
      state={row.state && row.state.kind !== "saved" && <RowState store={store} state={row.state} />}
    >
      {row.apart && <p className="note-small">{APART}</p>}
      {row.known && <RowActions store={store} row={row} />}
    </NoteRow>
  );
});

/** A tick: the word at each of a hundred lines would be louder than the lines. */
function SavedSign() {
  return (
    <span className="note-saved" title="Saved">
      <Icon name="tick" />
      <span className="hidden">Saved</span>
    </span>
  );
}

function RowState({ store, state }: { store: NoteStore; state: SaveState }) {
  const words = state.kind === "unsaved" ? "Not saved yet" : stateWords(state, store.of.drafts.sealed);
  return (
    <span className="note-state" data-kind={state.kind}>
      {words}
    </span>
  );
}

function RowEditor({ store, row, onBack }: Pick<PanelRowProps, "store" | "row" | "onBack">) {
  const [text, setText] = useState(row.text);
  const [about, setAbout] = useState(row.about);
  const field = useRef<HTMLTextAreaElement>(null);
  const states = useObserved(store.summary);
  useEffect(() => {
    const at = field.current;
    at?.focus();
    at?.setSelectionRange(at.value.length, at.value.length);
    at?.scrollIntoView({ block: "nearest" });
  }, []);
  const end = () => {
    store.endEdit();
    onBack();
  };
  return (
    <div className="note-editor">
      <AboutChoice
        store={store}
        about={about}
        field={field}
        onAbout={(seat) => {
          setAbout(seat);
          store.write(row, { about: seat });
        }}
      />
      <MarkField
        store={store}
        field={field}
        name="Change the line"
        text={text}
        onText={(next) => {
          setText(next);
          store.write(row, { text: next });
        }}
        onEnd={end}
        onEscape={end}
      />
      <p className="note-small">
        Enter ends the change{text.trim() === "" ? "; an empty line is taken out" : ""}. {states.words}
      </p>
    </div>
  );
}
