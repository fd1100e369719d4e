import type { DeskSession } from "../http/wire.generated";
import { Link } from "../practice/going";
import { Empty } from "../practice/parts/Empty";
import { phaseWords } from "../session/words";
import { useGroup } from "./GroupContext";
import { beforePage, notesPage } from "./paths";
import { whenWords } from "./words";

/** The newest first; the one to come, or going on, stands on top by itself. */
export function SessionList() {
  const { sessions, seat } = useGroup();
  const [first, ...rest] = sessions;
  const current = first && first.endedAt === null ? first : null;
  const past = current ? rest : sessions;
  return (
    <>
      {current && <Current session={current} seat={seat} />}
      {past.length === 0 ? (
        !current && <Empty words="The group has not met yet. Its sessions stand here, the newest first." />
      ) : (
        <section aria-labelledby="past-sessions">
          <h2 id="past-sessions">Sessions so far</h2>
          <ul className="session-list" role="list">
            {past.map((session) => (
              <li key={session.session}>
                <Link to={notesPage(seat, session.session)}>
                  <strong>Session {session.number}</strong>
                  <span>{whenWords(session)}</span>
                  <span className="muted">{phaseWords(session.phase)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Current({ session, seat }: { session: DeskSession; seat: string }) {
  const running = session.startedAt !== null;
  return (
    <section className="card session-current" aria-labelledby="current-session">
      <div>
        <h2 id="current-session">
          Session {session.number} of {session.of}
        </h2>
        <p className="muted">
          {running ? whenWords(session) : "To come"} · {phaseWords(session.phase)}
        </p>
      </div>
      <div className="choices">
        <Link to={beforePage(seat)} className="button button-main button-link">
          Before the session
        </Link>
        <Link to={notesPage(seat, session.session)} className="button button-plain button-link">
          {running ? "Its notes so far" : "Write ahead"}
        </Link>
      </div>
    </section>
  );
}
