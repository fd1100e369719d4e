import type { Seat } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";

/** The one queue, in its order. */
export function Hands({ seats }: { seats: Seat[] }) {
  const desk = useDesk();
  const raised = seats.filter((s) => s.hand !== null).sort((a, b) => (a.hand ?? 0) - (b.hand ?? 0));
  if (raised.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>Hands</h2>
      <ol className="staff-lines">
        {raised.map((seat) => (
          <li key={seat.seat}>
            <span>
              {seat.hand} · {seat.name}
            </span>
            <Button
              className="small-button"
              aria-label={`Lower ${seat.name}'s hand`}
              onClick={() => desk.do({ type: "lowerHand", seat: seat.seat })}
            >
              Lower
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
