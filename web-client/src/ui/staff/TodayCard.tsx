import type { Attestation, Card, CheckIn } from "../../protocol/messages.generated";
import { checkInLines } from "./checkInLines";

/** What a member said of today, and their check-in; staff of the session alone are sent this. */
export function TodayCard({ card }: { card: Card }) {
  return card.attestation === null && card.checkIn === null ? (
    <p className="today-card small muted">{card.name} has not said anything of today.</p>
  ) : (
    <div className="today-card">
      {card.attestation && <Today today={card.attestation} />}
      {card.checkIn && <Week today={card.checkIn} before={card.checkInBefore} />}
    </div>
  );
}

function Today({ today }: { today: Attestation }) {
  const lines: [string, string | null][] = [
    ["Alone, not overheard", yes(today.alone)],
    ["Not recording", yes(today.notRecording)],
    ["Where", today.place],
    ["Call back", today.callBackNumber],
    ["Emergency contact", today.emergencyContact],
    ["Their number", today.emergencyNumber],
  ];
  return (
    <>
      {today.cannotSpeakFreely && <p className="today-flag">Cannot speak freely</p>}
      {today.textOnly && <p className="today-flag">Do not ring, text only</p>}
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-not-now={value === null || undefined}>{value ?? "Not now"}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The week: each line with that of the time before, where there is one. */
function Week({ today, before }: { today: CheckIn; before: CheckIn | null }) {
  const lines = checkInLines(today, before);
  return (
    <section className="today-week" aria-label="Check-in">
      {today.notSafe && <p className="today-flag">I am not safe today</p>}
      {lines.length === 0 && <p className="muted">The check-in was left open.</p>}
      <dl>
        {lines.map((line) => (
          <div key={line.name}>
            <dt>{line.name}</dt>
            <dd>
              {line.today ?? <span className="muted">left open</span>}
              {line.before !== null && (
                <span className="today-before" data-long={line.before.length > 12 || undefined}>
                  Last time: {line.before}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function yes(answer: boolean | null): string | null {
  return answer === null ? null : answer ? "Yes" : "No";
}
