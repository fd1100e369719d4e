import { useId } from "react";
import type { FloorPolicy } from "../../protocol/messages.generated";
import { useDesk, useSections } from "../SeatContext";

const POLICIES: [FloorPolicy, string][] = [
  ["open", "Open"],
  ["byHand", "By hand"],
  ["roundOnly", "By round only"],
];
/** The usual lengths of a turn, in seconds; none is 0. */
const TIMERS = [0, 60, 120, 180, 300, 600];

/** Staff: who can be heard, and how long a turn is meant to be. */
export function TurnSettings() {
  return (
    <>
      <Policy />
      <Timer />
    </>
  );
}

function Policy() {
  const desk = useDesk();
  const { turns } = useSections();
  const name = useId();
  return (
    <fieldset className="staff-policy">
      <legend>Who can be heard</legend>
      <div className="segments">
        {POLICIES.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={turns?.policy === value}
              onChange={() => desk.do({ type: "setFloorPolicy", policy: value })}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Timer() {
  const desk = useDesk();
  const { lead } = useSections();
  const seconds = lead?.turnSeconds ?? 0;
  const choices = [...new Set([...TIMERS, seconds])].sort((a, b) => a - b);
  return (
    <label className="staff-choice">
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
