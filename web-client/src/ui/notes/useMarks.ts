import { useLayoutEffect, useRef, useState } from "react";
import { type Candidate, candidates, inserted, isWhole, type Mark, markAt } from "../../notes/marks";
import type { NoteStore } from "../../notes/NoteStore";
import { useObserved } from "../SeatContext";

/** What the chooser at the caret offers, and how the keys move in it. */
export interface Marks {
  open: boolean;
  mark: Mark | null;
  offered: readonly Candidate[];
  at: number;
  /** The caret has moved, or a key has come; whether all there is is the name of whom it is about. */
  follow(field: HTMLTextAreaElement): boolean;
  close(): void;
  choose(chosen: Candidate): void;
  /** Whether the key was one of the chooser's. */
  key(key: string): boolean;
}

interface MarksOf {
  store: NoteStore;
  field: React.RefObject<HTMLTextAreaElement | null>;
  write(text: string): void;
  /** Whom the line is about; null where that cannot be chosen. */
  onAbout: ((seat: string | null) => void) | null;
}

/** `@` and `#` at the caret. */
export function useMarks({ store, field, write, onAbout }: MarksOf): Marks {
  const people = useObserved(store.people);
  const [mark, setMark] = useState<Mark | null>(null);
  const [at, setAt] = useState(0);
  const caret = useRef<number | null>(null);
  const offered = mark === null ? [] : candidates(mark, people, usedTags(store));
  const open = offered.length > 0;

  // After the text that was put in, so that the caret stands behind it.
  useLayoutEffect(() => {
    if (caret.current !== null) {
      field.current?.setSelectionRange(caret.current, caret.current);
      caret.current = null;
    }
  });

  function follow({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) {
    const found = selectionStart === selectionEnd ? markAt(value, selectionStart) : null;
    const next = found && { ...found, about: found.about && onAbout !== null };
    if (next?.from !== mark?.from || next?.query !== mark?.query) {
      setMark(next);
      setAt(0);
    }
    return next?.about === true && candidates(next, people, []).length > 0;
  }

  function choose(chosen: Candidate) {
    if (mark === null || field.current === null) {
      return;
    }
    const put = inserted(field.current.value, mark, chosen);
    caret.current = put.caret;
    setMark(null);
    write(put.text);
    if (mark.about) {
      onAbout?.(chosen.id === "" ? null : chosen.id);
    }
    field.current.focus();
  }

  function key(pressed: string): boolean {
    const chosen = offered[at];
    if (!open || chosen === undefined) {
      return false;
    }
    switch (pressed) {
      case "ArrowDown":
        setAt((at + 1) % offered.length);
        return true;
      case "ArrowUp":
        setAt((at + offered.length - 1) % offered.length);
        return true;
      case "Enter":
        if (mark !== null && isWhole(mark, chosen)) {
          setMark(null);
          return false;
        }
        choose(chosen);
        return true;
      case "Tab":
        choose(chosen);
        return true;
      case "Escape":
        setMark(null);
        return true;
      default:
        return false;
    }
  }

  return { open, mark, offered, at, follow, close: () => setMark(null), choose, key };
}

/** Tags that stand in these notes already. */
function usedTags(store: NoteStore): string[] {
  return [...new Set(store.rows.get().flatMap((row) => row.known?.tags ?? []))];
}
