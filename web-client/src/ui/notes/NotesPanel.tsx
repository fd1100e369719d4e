import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { NoteStore } from "../../notes/NoteStore";
import type { Row } from "../../notes/rows";
import { TEMPLATES, templateOf } from "../../notes/templates";
import { IconButton } from "../parts/Button";
import { useObserved } from "../SeatContext";
import { byParts, bySteps, ofPerson, type RowGroup } from "./grouping";
import "./notes.css";
import { PanelRow } from "./PanelRow";
import { useEndInSight } from "./useEndInSight";
import { useTemplate } from "./useTemplate";
import { Writer } from "./Writer";

interface NotesPanelProps {
  store: NoteStore;
  /** Beside its title: a way to close it. */
  top?: ReactNode;
  /** Above the lines. */
  above?: ReactNode;
  /** Escape at the writing place. */
  onLeave?: () => void;
  /** The writing place takes the caret when the panel comes. */
  focused?: boolean;
  /** It takes it again each time this changes. */
  call?: number;
  /** Only the places to write at: the lines are shown elsewhere. */
  writeOnly?: boolean;
}

/** All notes of a session, and the place to write the next line. */
export function NotesPanel({
  store,
  top,
  above,
  onLeave,
  focused = false,
  call = 0,
  writeOnly = false,
}: NotesPanelProps) {
  const rows = useObserved(store.rows);
  const [person, setPerson] = useState<string | null>(null);
  const [template, setTemplate] = useTemplate();
  const field = useRef<HTMLTextAreaElement>(null);
  const scroll = useEndInSight(template.id === "free");
  useEffect(() => store.watch(), [store]);
  const groups = useMemo(() => {
    const shown = writeOnly ? [] : ofPerson(rows, person);
    return template.id === "free" ? bySteps(shown) : byParts(shown, template);
  }, [rows, person, template, writeOnly]);

  return (
    <section className="notes" aria-label="Notes">
      <header className="notes-top">
        <h2>Notes</h2>
        <div className="notes-choices">
          {!writeOnly && <PersonFilter store={store} person={person} onPerson={setPerson} />}
          <label className="notes-select">
            <span className="hidden">Headings</span>
            <select value={template.id} onChange={(e) => setTemplate(templateOf(e.target.value).id)}>
              {TEMPLATES.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {top}
      </header>
      {above}
      <div className="notes-lines" ref={scroll}>
        <div>
          {groups.map((group) => (
            <Group
              key={group.key}
              store={store}
              group={group}
              field={field}
              onLeave={onLeave}
              call={focused && group.part === template.parts[0] ? call + 1 : 0}
            />
          ))}
          {!writeOnly && rows.length === 0 && template.id === "free" && <Nothing store={store} />}
          {!writeOnly && rows.length > 0 && groups.length === 0 && (
            <p className="muted notes-none">No line is about them, or names them.</p>
          )}
        </div>
      </div>
      <NoticeLine store={store} />
      {template.id === "free" && (
        <Writer store={store} part={null} onLeave={onLeave} call={focused ? call + 1 : 0} field={field} />
      )}
      <SummaryLine store={store} />
    </section>
  );
}

interface GroupProps {
  store: NoteStore;
  group: RowGroup;
  field: React.RefObject<HTMLTextAreaElement | null>;
  onLeave: (() => void) | undefined;
  call: number;
}

function Group({ store, group, field, onLeave, call }: GroupProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const at = group.part === undefined ? field : own;
  const rows = group.rows.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that was ended stands above the caret now
  useEffect(() => {
    if (own.current !== null && own.current === document.activeElement) {
      own.current.closest(".writer")?.scrollIntoView({ block: "nearest" });
    }
  }, [rows]);
  if (group.folded) {
    return (
      <details className="notes-group notes-folded">
        <summary>
          {group.heading} · {rows === 1 ? "1 line" : `${rows} lines`}
        </summary>
        <Lines store={store} group={group} field={at} />
      </details>
    );
  }
  return (
    <section className="notes-group" aria-label={group.heading ?? "Lines"}>
      {group.heading && <h3>{group.heading}</h3>}
      <Lines store={store} group={group} field={at} />
      {group.part !== undefined && (
        <Writer store={store} part={group.part} onLeave={onLeave} call={call} field={own} />
      )}
    </section>
  );
}

function Lines({ store, group, field }: Pick<GroupProps, "store" | "group" | "field">) {
  const people = useObserved(store.people);
  const editing = useObserved(store.editing);
  const onBack = useCallback(() => field.current?.focus(), [field]);
  return (
    <ol role="list" aria-label={group.heading ? `Lines, ${group.heading}` : "Lines of notes"}>
      {group.rows.map((row: Row) => (
        <li key={row.key}>
          <PanelRow store={store} row={row} people={people} editing={editing === row.key} onBack={onBack} />
        </li>
      ))}
    </ol>
  );
}

function PersonFilter({
  store,
  person,
  onPerson,
}: {
  store: NoteStore;
  person: string | null;
  onPerson: (seat: string | null) => void;
}) {
  const people = useObserved(store.people);
  return (
    <label className="notes-select" data-chosen={person !== null || undefined}>
      <span className="hidden">Show</span>
      <select value={person ?? ""} onChange={(e) => onPerson(e.target.value === "" ? null : e.target.value)}>
        <option value="">All lines</option>
        {people
          .filter((p) => p.role === "member")
          .map((p) => (
            <option key={p.seat} value={p.seat}>
              {p.name}
            </option>
          ))}
      </select>
    </label>
  );
}

function Nothing({ store }: { store: NoteStore }) {
  const reach = useObserved(store.reach);
  return (
    <div className="muted notes-none">
      {reach.kind === "opening" ? (
        <p>One moment…</p>
      ) : reach.kind !== "open" ? (
        <p>The lines cannot be had just now; they come by themselves. You can write meanwhile.</p>
      ) : (
        <>
          <p>Nothing is written yet. Only staff of this group ever see these lines.</p>
          <p>
            <kbd>@</kbd> names somebody, first in a line it says whom the line is about. <kbd>#</kbd> is a
            tag.
          </p>
        </>
      )}
    </div>
  );
}

function NoticeLine({ store }: { store: NoteStore }) {
  const notice = useObserved(store.notice);
  const reach = useObserved(store.reach);
  const words = notice ?? (reach.kind === "refused" ? reach.words : null);
  return (
    <div className="notes-notice" role="status">
      {words && (
        <p>
          {words}
          {notice && (
            <IconButton name="Close this message" icon="close" onClick={() => store.notice.set(null)} />
          )}
        </p>
      )}
    </div>
  );
}

/** How all of one's lines stand; the one place that says Saved for those who listen. */
function SummaryLine({ store }: { store: NoteStore }) {
  const { kind, words } = useObserved(store.summary);
  return (
    <p className="notes-state" role="status" data-kind={kind}>
      {words}
    </p>
  );
}
