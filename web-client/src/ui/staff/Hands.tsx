import type { Seat } from "../../protocol/messages.generated";
import { IconButton } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { GiveFloor } from "../turns/GiveFloor";
import { NotHeard } from "../words/SpeakingShare";

/** The one queue, in its order. */
export function Hands({ seats }: { seats: Seat[] }) {
  const raised = seats.filter((s) => s.hand !== null).sort((a, b) => (a.hand ?? 0) - (b.hand ?? 0));
  if (raised.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>Hands</h2>
      <ol className="staff-lines hands">
        {raised.map((seat) => (
          <Hand key={seat.seat} seat={seat} />
        ))}
      </ol>
    </section>
  );
}

function Hand({ seat: { seat, name, hand } }: { seat: Seat }) {
  const desk = useDesk();
  const { lead } = useSections();
  return (
    <li>
      <span className="hand-name">
        {hand} · {name}
        <NotHeard seat={seat} />
      </span>
      <span className="hand-choices">
        {lead?.invited === seat ? (
          <span className="small muted">invited</span>
        ) : (
          <GiveFloor seat={seat} name={name} />
        )}
        <IconButton
          name={`Lower ${name}'s hand`}
          icon="close"
          onClick={() => desk.do({ type: "lowerHand", seat })}
        />
      </span>
    </li>
  );
}
