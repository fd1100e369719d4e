import { type ReactNode, useMemo } from "react";
import type { DeskSession } from "../http/wire.generated";
import { Link } from "../practice/going";
import { PracticePage } from "../practice/parts/PracticePage";
import { Trouble } from "../practice/parts/Trouble";
import { phaseWords } from "../session/words";
import { hang } from "./course";
import { Attendance } from "./course/Attendance";
import { Course } from "./course/Course";
import { CourseStrip } from "./course/CourseStrip";
import { HungNote } from "./course/HungNote";
import { useGroup } from "./GroupContext";
import { notesPage } from "./paths";
import { useArriving } from "./place";
import { SaveCopy } from "./save/SaveCopy";
import { type Telling, useTelling } from "./useTelling";
import { numberWords, whenWords } from "./words";

/** How one session went, with the notes on it; writing goes on beside it. */
export function SessionPage({ session }: { session: string }) {
  const { seat, sessions } = useGroup();
  const telling = useTelling(seat, session);
  const known = telling.desk?.session ?? sessions.find((each) => each.session === session);
  useArriving(telling.desk !== null);
  return <SessionTold session={session} known={known} telling={telling} />;
}

interface SessionToldProps {
  session: string;
  known: DeskSession | undefined;
  telling: Telling;
  /** Where one writes. */
  children?: ReactNode;
}

export function SessionTold({ session, known, telling, children }: SessionToldProps) {
  const { seat } = useGroup();
  return (
    <PracticePage
      title={known ? numberWords(known) : "A session"}
      above={<Link to={notesPage(seat)}>All notes</Link>}
      lead={known && `${whenWords(known)} · ${phaseWords(known.phase)}`}
      action={known && <SaveCopy seat={seat} what="these notes" of={{ session, about: null }} />}
    >
      {telling.refused && (
        <Trouble words={telling.refused.words} onAgain={telling.desk === null ? telling.again : undefined} />
      )}
      {telling.desk === null && !telling.refused && (
        <p className="desk-wait" role="status">
          One moment…
        </p>
      )}
      <div className="session-page">
        {telling.desk && <Went session={telling.desk.session} telling={telling} />}
        {children}
      </div>
    </PracticePage>
  );
}

function Went({ session, telling }: { session: DeskSession; telling: Telling }) {
  const { own, people, nameOf } = useGroup();
  const { course, lines, clockOffset } = telling;
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
            <summary>
              {attendanceWords(course.attendance.length, people.filter((p) => !p.gone).length)}
            </summary>
            <Attendance people={people} attendance={course.attendance} from={from} to={to} />
          </details>
        </>
      )}
      {stretches.length === 0 ? (
        <p className="muted">Nothing is written yet.</p>
      ) : (
        <Course
          stretches={stretches}
          nameOf={nameOf}
          note={(line) => <HungNote line={line} own={own} nameOf={nameOf} />}
        />
      )}
    </div>
  );
}

function attendanceWords(there: number, all: number): string {
  return `Attendance: ${there} of ${Math.max(there, all)} were there`;
}
