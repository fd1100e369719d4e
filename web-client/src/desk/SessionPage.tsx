import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import type { CourseOf, DeskPerson, DeskSession, NoteLine } from "../http/wire.generated";
import type { NoteStore } from "../notes/NoteStore";
import { keyOf, lineOf, type Row } from "../notes/rows";
import { notesOf } from "../notes/SeatNotes";
import { Link } from "../practice/going";
import { PracticePage } from "../practice/parts/PracticePage";
import { Trouble } from "../practice/parts/Trouble";
import { phaseWords } from "../session/words";
import { NotesPanel } from "../ui/notes/NotesPanel";
import { PanelRow } from "../ui/notes/PanelRow";
import { useObserved } from "../ui/SeatContext";
import { hang } from "./course";
import { Attendance } from "./course/Attendance";
import { Course } from "./course/Course";
import { CourseStrip } from "./course/CourseStrip";
import { useGroup } from "./GroupContext";
import { notesPage } from "./paths";
import { useArriving } from "./place";
import { SaveCopy } from "./save/SaveCopy";
import { numberWords, whenWords } from "./words";

/** How one session went, with the notes on it; writing goes on beside it. */
export function SessionPage({ session }: { session: string }) {
  const { seat, sessions } = useGroup();
  const store = notesOf(seat, session);
  useEffect(() => store.watch(), [store]);
  const rows = useObserved(store.rows);
  const reach = useObserved(store.reach);
  const told = useObserved(store.about);
  const course = useObserved(store.course);
  const clockOffset = useObserved(store.of.clock);
  const editing = useObserved(store.editing);
  const lines = useMemo(() => rows.map((row) => lineOf(row, session)), [rows, session]);
  useArriving(told !== null);
  const known = told ?? sessions.find((each) => each.session === session);
  const trouble = reach.kind === "refused" ? reach.words : reach.kind === "away" ? AWAY : null;
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  return (
    <SessionTold
      session={session}
      known={known}
      went={told && { session: told, course, lines, clockOffset }}
      trouble={trouble}
      note={(line) => {
        const row = rowOf.get(keyOf(line.author, line.line));
        return row && <Line store={store} row={row} editing={editing === row.key} />;
      }}
    >
      <NotesPanel store={store} writeOnly />
    </SessionTold>
  );
}

/** Read, changed and redacted in its place. */
function Line({ store, row, editing }: { store: NoteStore; row: Row; editing: boolean }) {
  const { people } = useGroup();
  const place = useRef<HTMLDivElement>(null);
  const onBack = useCallback(() => place.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={place}>
      <PanelRow store={store} row={row} people={people} editing={editing} onBack={onBack} />
    </div>
  );
}

const AWAY = "Hearth cannot be reached just now. What is new comes by itself.";

/** What is known of a session: its course, and the notes on it. */
export interface Told {
  session: DeskSession;
  course: CourseOf | null;
  lines: readonly NoteLine[];
  /** Add to this machine's clock to have the server's, in ms. */
  clockOffset: number;
}

interface SessionToldProps {
  session: string;
  known: DeskSession | undefined;
  went: Told | null;
  trouble: string | null;
  /** A line where it hangs. */
  note: (line: NoteLine) => ReactNode;
  /** Where one writes. */
  children?: ReactNode;
}

export function SessionTold({ session, known, went, trouble, note, children }: SessionToldProps) {
  const { seat } = useGroup();
  return (
    <PracticePage
      title={known ? numberWords(known) : "A session"}
      above={<Link to={notesPage(seat)}>All notes</Link>}
      lead={known && `${whenWords(known)} · ${phaseWords(known.phase)}`}
      action={known && <SaveCopy seat={seat} what="these notes" of={{ session, about: null }} />}
    >
      <Trouble words={trouble} />
      {went === null && trouble === null && (
        <p className="desk-wait" role="status">
          One moment…
        </p>
      )}
      <div className="session-page">
        {went && <Went {...went} note={note} />}
        {went && children && <aside className="session-write">{children}</aside>}
      </div>
    </PracticePage>
  );
}

function Went({ session, course, lines, clockOffset, note }: Told & Pick<SessionToldProps, "note">) {
  const { people, nameOf } = useGroup();
  const stretches = useMemo(
    () => hang(course ?? { spans: [], attendance: [] }, lines, session),
    [course, lines, session],
  );
  const now = Date.now() + clockOffset;
  const from = Date.parse(session.startedAt ?? "");
  const to = session.endedAt === null ? now : Date.parse(session.endedAt);
  return (
    <div className="session-went">
      {course && session.startedAt !== null && (
        <>
          <CourseStrip course={course} from={from} to={to} now={now} nameOf={nameOf} />
          <details className="attendance-part">
            <summary>{attendanceWords(course, people)}</summary>
            <Attendance people={people} attendance={course.attendance} from={from} to={to} />
          </details>
        </>
      )}
      {stretches.length === 0 ? (
        <p className="muted">Nothing is written yet.</p>
      ) : (
        <Course stretches={stretches} nameOf={nameOf} note={note} />
      )}
    </div>
  );
}

/** Of the members; staff are in the list as well. */
function attendanceWords({ attendance }: CourseOf, people: readonly DeskPerson[]): string {
  const there = new Set(attendance.map(({ seat }) => seat));
  const members = people.filter(({ role, seat, gone }) => role === "member" && (!gone || there.has(seat)));
  const came = members.filter(({ seat }) => there.has(seat)).length;
  return `Attendance: ${came} of ${members.length} members were there`;
}
