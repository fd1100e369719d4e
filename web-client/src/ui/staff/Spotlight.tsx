import { useState } from "react";
import type { Seat } from "../../protocol/messages.generated";
import { Button, IconButton } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { useNames } from "../turns/useNames";

/** As many as the stage takes, and as many as one person keeps in sight (SP3, SP5). */
const MOST_ON_STAGE = 4;
const MOST_KEPT = 2;

/** Who is on stage and who keeps whom in sight, each with its end. */
export function Spotlight() {
  const { circle, lead, studio } = useSections();
  // A scene's cast is in its own list.
  const played = studio?.playing?.kind === "stage";
  const staged = circle?.seats.filter((s) => s.onStage) ?? [];
  const kept = lead?.keptInSight ?? [];
  return (
    <>
      {staged.length > 0 && !played && (
        <section>
          <h2>On stage</h2>
          <ul className="staff-lines">
            {staged.map((seat) => (
              <OnStage key={seat.seat} seat={seat} />
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section>
          <h2>Kept in sight</h2>
          <ul className="staff-lines">
            {kept.map(({ seat, of }) => (
              <Kept key={`${seat} ${of}`} seat={seat} of={of} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OnStage({ seat: { seat, name } }: { seat: Seat }) {
  const desk = useDesk();
  const { me } = useSections();
  const own = seat === me?.seat;
  return (
    <li>
      {own ? "You" : name}
      <IconButton
        name={`Take ${own ? "me" : name} off the stage`}
        icon="close"
        onClick={() => desk.do({ type: "takeOffStage", seat })}
      />
    </li>
  );
}

function Kept({ seat, of }: { seat: string; of: string }) {
  const desk = useDesk();
  const nameOf = useNames();
  return (
    <li>
      {nameOf(of)}, for {nameOf(seat)}
      <IconButton
        name={`Keep ${nameOf(of)} in sight for ${nameOf(seat)} no longer`}
        icon="close"
        onClick={() => desk.do({ type: "revokePin", seat, of })}
      />
    </li>
  );
}

/** The stage, unless it is full; who is on it already has its end in the list above. */
export function PutOnStage({ seat: { seat, name, onStage } }: { seat: Seat }) {
  const desk = useDesk();
  const { circle, me } = useSections();
  const full = (circle?.seats.filter((s) => s.onStage).length ?? 0) >= MOST_ON_STAGE;
  return onStage || full ? null : (
    <Button look="quiet" className="small-button" onClick={() => desk.do({ type: "putOnStage", seat })}>
      Put {seat === me?.seat ? "me" : name} on stage
    </Button>
  );
}

/** An interpreter, an access need: one person's picture stays within what another is shown. */
export function KeepInSight({ seat: { seat, name } }: { seat: Seat }) {
  const desk = useDesk();
  const { circle, lead } = useSections();
  const [of, setOf] = useState("");
  const kept = lead?.keptInSight.filter((k) => k.seat === seat).map((k) => k.of) ?? [];
  const others = circle?.seats.filter((s) => s.seat !== seat && !kept.includes(s.seat)) ?? [];
  const chosen = others.find((s) => s.seat === of);
  if (kept.length >= MOST_KEPT || others.length === 0) {
    return null;
  }
  return (
    <div className="keep-in-sight">
      <select
        aria-label={`Whom to keep in sight for ${name}`}
        value={chosen ? of : ""}
        onChange={(e) => setOf(e.target.value)}
      >
        <option value="">Keep in sight for {name}: …</option>
        {others.map((s) => (
          <option key={s.seat} value={s.seat}>
            {s.name}
          </option>
        ))}
      </select>
      {chosen && (
        <Button className="small-button" onClick={() => desk.do({ type: "grantPin", seat, of })}>
          Keep {chosen.name} in sight for {name}
        </Button>
      )}
    </div>
  );
}
