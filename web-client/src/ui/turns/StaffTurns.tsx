import { useId } from "react";
import type { FloorPolicy, Turns } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { useNames } from "./useNames";

const POLICIES: [FloorPolicy, string][] = [
  ["open", "Open"],
  ["byHand", "By hand"],
  ["roundOnly", "By round only"],
];

/** Staff: the floor, the round, the policy and the timer. */
export function StaffTurns() {
  const { turns } = useSections();
  return turns ? (
    <section className="staff-turns">
      <h2>Turns</h2>
      <Policy policy={turns.policy} />
      <Floor turns={turns} />
      <Answers />
      <Timer />
    </section>
  ) : null;
}

function Policy({ policy }: { policy: FloorPolicy }) {
  const desk = useDesk();
  const name = useId();
  return (
    <fieldset className="staff-policy">
      <legend>Who can be heard</legend>
      {POLICIES.map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={policy === value}
            onChange={() => desk.do({ type: "setFloorPolicy", policy: value })}
          />{" "}
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function Floor({ turns: { turn, round } }: { turns: Turns }) {
  const desk = useDesk();
  const nameOf = useNames();
  const from = turn?.seat;
  return (
    <div className="turn-choices">
      {round ? (
        <>
          {from !== undefined && (
            <>
              <Button className="small-button" onClick={() => desk.do({ type: "nextTurn", from })}>
                Next
              </Button>
              <Button className="small-button" onClick={() => desk.do({ type: "backTurn", from })}>
                Back
              </Button>
            </>
          )}
          <Button className="small-button" onClick={() => desk.do({ type: "endRound" })}>
            End round
          </Button>
        </>
      ) : (
        <>
          {from !== undefined && (
            <Button className="small-button" onClick={() => desk.do({ type: "endFloor" })}>
              End {nameOf(from)}'s turn
            </Button>
          )}
          <Button className="small-button" onClick={() => desk.do({ type: "startRound", from: null })}>
            Start a round
          </Button>
        </>
      )}
      {from !== undefined && (
        <Button className="small-button" onClick={() => desk.do({ type: "hushOthers" })}>
          Hush everyone but the speaker
        </Button>
      )}
    </div>
  );
}

/** Who was asked, and who would rather not. */
function Answers() {
  const desk = useDesk();
  const { lead } = useSections();
  const nameOf = useNames();
  if (!lead) {
    return null;
  }
  const notNow = [...new Set([...lead.notNow, ...lead.notUnmuting])];
  return (
    <>
      {lead.invited !== null && (
        <div className="turn-choices">
          <p className="small">Invited to speak: {nameOf(lead.invited)}</p>
          <Button className="small-button" onClick={() => desk.do({ type: "endFloor" })}>
            Take back the invitation
          </Button>
        </div>
      )}
      {lead.askedToUnmute.length > 0 && (
        <p className="small muted">Asked to unmute: {lead.askedToUnmute.map(nameOf).join(", ")}</p>
      )}
      {notNow.length > 0 && <p className="small muted">Not now: {notNow.map(nameOf).join(", ")}</p>}
    </>
  );
}

function Timer() {
  const desk = useDesk();
  const { lead } = useSections();
  const seconds = lead?.turnSeconds ?? 0;
  const choices = [...new Set([0, 60, 120, 180, 300, 600, seconds])].sort((a, b) => a - b);
  return (
    <label className="staff-timer">
      Turn timer{" "}
      <select
        value={seconds}
        onChange={(e) => desk.do({ type: "setTurnTimer", seconds: Number(e.target.value) || null })}
      >
        {choices.map((s) => (
          <option key={s} value={s}>
            {timerWords(s)}
          </option>
        ))}
      </select>
    </label>
  );
}

function timerWords(seconds: number): string {
  if (seconds === 0) {
    return "None";
  }
  return seconds % 60 !== 0 ? `${seconds} seconds` : seconds === 60 ? "1 minute" : `${seconds / 60} minutes`;
}
