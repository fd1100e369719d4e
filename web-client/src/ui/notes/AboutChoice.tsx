import type { RefObject } from "react";
import type { NotePart } from "../../http/wire.generated";
import type { NoteStore } from "../../notes/NoteStore";
import { partWords } from "../../notes/templates";
import { useObserved } from "../SeatContext";

interface AboutChoiceProps {
  store: NoteStore;
  part?: NotePart | null;
  about: string | null;
  onAbout: (seat: string | null) => void;
  /** Gets the caret back. */
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Whom a line is about: the group, or one of its members. */
export function AboutChoice({ store, part = null, about, onAbout, field }: AboutChoiceProps) {
  const people = useObserved(store.people);
  const members = people.filter((p) => p.role === "member" && (!p.gone || p.seat === about));
  return (
    <label className="about" data-member={about !== null || undefined}>
      <span className="about-word">About</span>
      <select
        aria-label={part === null ? "About" : `About, ${partWords(part)}`}
        value={about ?? ""}
        onChange={(e) => {
          onAbout(e.target.value === "" ? null : e.target.value);
          field.current?.focus();
        }}
      >
        <option value="">The group</option>
        {members.map((p) => (
          <option key={p.seat} value={p.seat}>
            {p.name}
          </option>
        ))}
      </select>
    </label>
  );
}
