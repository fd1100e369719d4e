import type { Call, Flag, FlagAnswer } from "../../protocol/messages.generated";
import { clockWords } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { CardOf } from "../staff/CardOf";

const ANSWERS: readonly [FlagAnswer, string][] = [
  ["spoke", "Spoke with them"],
  ["privateRoom", "Private room"],
  ["calledContact", "Called contact"],
  ["emergencyService", "Emergency service"],
  ["agreedToStay", "Agreed to stay"],
];

interface StaffAlertsProps {
  /** Over the circle, where the whole stands in the staff's panel: what somebody has seen is a line. */
  brief?: boolean;
}

/** Staff: safety flags and calls for support that nobody has answered. */
export function StaffAlerts({ brief = false }: StaffAlertsProps) {
  const { alerts } = useSections();
  return alerts ? (
    <section className="alerts" aria-label="Alerts" role="alert">
      {alerts.calls.map((call) => (
        <CallLine key={call.seat} call={call} />
      ))}
      {alerts.flags.map((flag) =>
        brief && flag.readBy !== null ? (
          <p key={flag.id} className="alert small">
            <span>
              <FlagWords flag={flag} /> · not answered yet, under Staff
            </span>
          </p>
        ) : (
          <FlagCard key={flag.id} flag={flag} />
        ),
      )}
    </section>
  ) : null;
}

function CallLine({ call }: { call: Call }) {
  const desk = useDesk();
  return (
    <div className="alert">
      <p>
        <strong>{call.name} needs support</strong>
        {call.takenBy && <span> · {call.takenBy} is coming</span>}
      </p>
      {call.takenBy === null && (
        <Button className="small-button" onClick={() => desk.do({ type: "takeCall", seat: call.seat })}>
          I am coming to {call.name}
        </Button>
      )}
      <CardOf seat={call.seat} name={call.name} open={call.takenBy === null} />
    </div>
  );
}

/** Whose it is, and why. */
function FlagWords({ flag }: { flag: Flag }) {
  const { session } = useSections();
  const earlier = session && flag.session !== session.number;
  return (
    <>
      <strong>{flag.name}</strong>
      {earlier && ` · from session ${flag.session}`}
      {flag.notSafe && ": I am not safe today"}
      {flag.ninth !== null && ` · PHQ-9 item 9: ${flag.ninth}`}
      {flag.ninthBefore !== null && `, the time before ${flag.ninthBefore}`}
      {flag.againAt && ` · said again at ${clockWords(flag.againAt)}`}
      {flag.readBy && ` · read by ${flag.readBy}`}
    </>
  );
}

function FlagCard({ flag }: { flag: Flag }) {
  const desk = useDesk();
  return (
    <div className="alert">
      <p>
        <FlagWords flag={flag} />
      </p>
      <div className="staff-buttons">
        {flag.readBy === null && (
          <Button className="small-button" onClick={() => desk.do({ type: "readFlag", flag: flag.id })}>
            I have read this
          </Button>
        )}
      </div>
      <CardOf seat={flag.seat} name={flag.name} open={false} />
      <p className="small">What was done? It then goes from all screens.</p>
      <div className="alert-answers">
        {ANSWERS.map(([answer, words]) => (
          <Button
            key={answer}
            className="small-button"
            onClick={() => desk.do({ type: "takeFlag", flag: flag.id, answer })}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
