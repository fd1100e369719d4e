import type { Card } from "../../protocol/messages.generated";

/** What a member said of today; staff of the session alone are sent this. */
export function TodayCard({ card }: { card: Card }) {
  const today = card.attestation;
  if (today === null) {
    return <p className="today-card small muted">{card.name} has not said anything of today.</p>;
  }
  const lines: [string, string | null][] = [
    ["Alone, not overheard", yes(today.alone)],
    ["Not recording", yes(today.notRecording)],
    ["Where", today.place],
    ["Call back", today.callBackNumber],
    ["Emergency contact", today.emergencyContact],
    ["Their number", today.emergencyNumber],
  ];
  return (
    <div className="today-card">
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
    </div>
  );
}

function yes(answer: boolean | null): string | null {
  return answer === null ? null : answer ? "Yes" : "No";
}
