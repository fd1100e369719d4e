import { useState } from "react";
import type { InRound, Round, Turn } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { HushOthers } from "./StaffTurns";
import { STATE_WORDS } from "./TurnLine";
import { TurnTime } from "./TurnTime";
import { useNames } from "./useNames";

/** Staff lead the round: on, back, past somebody, to its end. */
export function StaffRound({ round, turn }: { round: Round; turn: Turn | null }) {
  const desk = useDesk();
  const nameOf = useNames();
  return (
    <div className="turn-now">
      {turn ? (
        <Now from={turn.seat} />
      ) : (
        <p>
          <strong>Nobody’s turn just now:</strong> those to come are away.
        </p>
      )}
      <ol className="round-list" aria-label="The round">
        {round.places.map((place) => (
          <Place key={place.seat} place={place} name={nameOf(place.seat)} />
        ))}
      </ol>
      <div className="turn-choices">
        <Button className="small-button" onClick={() => desk.do({ type: "endRound" })}>
          End round
        </Button>
        {turn && <HushOthers />}
      </div>
    </div>
  );
}

function Now({ from }: { from: string }) {
  const desk = useDesk();
  const name = useNames()(from);
  return (
    <>
      <p className="turn-words">
        <strong>It is {name}’s turn</strong>
        <TurnTime speaker={name} />
      </p>
      <div className="turn-choices">
        <Button className="small-button" onClick={() => desk.do({ type: "nextTurn", from })}>
          Next
        </Button>
        <Button className="small-button" onClick={() => desk.do({ type: "backTurn", from })}>
          Back
        </Button>
      </div>
    </>
  );
}

function Place({ place: { seat, state }, name }: { place: InRound; name: string }) {
  const desk = useDesk();
  return (
    <li data-state={state} aria-current={state === "now" ? "step" : undefined}>
      <span>
        {name} <span className="small muted">{STATE_WORDS[state]}</span>
      </span>
      {(state === "now" || state === "toCome" || state === "away") && (
        <Button
          look="quiet"
          className="small-button"
          aria-label={`Skip ${name}`}
          onClick={() => desk.do({ type: "skipTurn", seat })}
        >
          Skip
        </Button>
      )}
    </li>
  );
}

/** A round in the order of the seats, from the first or from somebody chosen. */
export function StartRound() {
  const desk = useDesk();
  const { circle } = useSections();
  const [from, setFrom] = useState("");
  const members = circle?.seats.filter((s) => s.role === "member") ?? [];
  const there = members.some((s) => s.seat === from);
  return (
    <div className="start-round">
      <Button
        className="small-button"
        onClick={() => desk.do({ type: "startRound", from: there ? from : null })}
      >
        Start a round
      </Button>
      <label className="staff-choice">
        Start with{" "}
        <select value={there ? from : ""} onChange={(e) => setFrom(e.target.value)}>
          <option value="">The first seat</option>
          {members.map(({ seat, name }) => (
            <option key={seat} value={seat}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
