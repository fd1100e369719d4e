import { phaseWords, timeLeftWords } from "../../session/words";
import { AgendaStrip } from "../agenda/AgendaStrip";
import { TimeNews } from "../agenda/TimeNews";
import { Icon } from "../parts/Icon";
import { useDesk, useNow, useObserved, useSections } from "../SeatContext";

/** Where we are in the programme and in the session. Gentle cues; nothing is ever cut off. */
export function CircleHeader() {
  const { session, circle } = useSections();
  const offset = useObserved(useDesk().view)?.clockOffset ?? 0;
  const now = useNow(5_000) + offset;
  const starts = Date.parse(circle?.startedAt ?? "");
  const ends = Date.parse(circle?.endsAt ?? "");
  const gone = Math.min(1, Math.max(0, (now - starts) / (ends - starts)));
  return (
    <header className="circle-header">
      <p className="circle-group">
        <strong>{session?.group}</strong>
        {session && (
          <span>
            Session {session.number} of {session.of} · {phaseWords(session.phase)}
          </span>
        )}
      </p>
      {circle?.locked && (
        <p className="circle-locked">
          <Icon name="lock" /> Locked
        </p>
      )}
      <AgendaStrip />
      {Number.isFinite(ends) && (
        <p className="circle-time">
          {timeLeftWords(ends - now)}
          {ends <= now && <span>; nothing is cut off</span>}
        </p>
      )}
      {Number.isFinite(ends) && <TimeNews left={ends - now} />}
      <div className="circle-line" aria-hidden="true">
        <div style={{ width: `${Number.isFinite(gone) ? gone * 100 : 0}%` }} />
      </div>
    </header>
  );
}
