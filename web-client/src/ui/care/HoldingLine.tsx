import { isStaff, sinceWords } from "../../session/words";
import { useDesk, useNow, useObserved, useSections } from "../SeatContext";
import { Helplines } from "./Helplines";
import { PracticeLine } from "./PracticeLine";

/** Nobody of staff is there: first a line, then a room that holds, for how long, and whom to call. */
export function HoldingLine() {
  const { holding } = useSections();
  if (!holding) {
    return null;
  }
  return holding.holding ? (
    <Held since={holding.since} closesAt={holding.closesAt} />
  ) : (
    holding.away.map(({ name, left }) => (
      <p key={name} className="line" role="status">
        {left ? `${name} has left.` : `${name}’s connection dropped; they are coming back.`}
      </p>
    ))
  );
}

function Held({ since, closesAt }: { since: string; closesAt: string }) {
  const { me } = useSections();
  const offset = useObserved(useDesk().view)?.clockOffset ?? 0;
  const now = useNow(5_000) + offset;
  const closes = new Date(Date.parse(closesAt) - offset);
  return (
    <section className="line moment" aria-label="The room holds">
      <p role="status">
        <strong>No therapist is here just now.</strong> Your seat is yours; you can stay, or leave.
      </p>
      <p>
        {sinceWords(now - Date.parse(since))} If nobody can come back, the room closes gently at{" "}
        {closes.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}.
      </p>
      {!isStaff(me) && <PracticeLine />}
      {!isStaff(me) && (
        // Open at first; who wants to see the faces folds it.
        <details className="moment-help" open>
          <summary>Whom to call</summary>
          <Helplines />
        </details>
      )}
    </section>
  );
}
