import type { RoundState } from "../../protocol/messages.generated";
import { useSections } from "../SeatContext";
import { useNames } from "./useNames";

export const STATE_WORDS: Record<RoundState, string> = {
  toCome: "to come",
  now: "now",
  spoke: "done",
  passed: "passed",
  skipped: "skipped",
  away: "away",
};

/** How far the round is, on all screens alike. */
export function TurnLine() {
  const { turns } = useSections();
  const nameOf = useNames();
  if (!turns?.round) {
    return null;
  }
  return (
    <ol className="round" aria-label="Round">
      {turns.round.places.map(({ seat, state }) => (
        <li key={seat} data-state={state} aria-current={state === "now" ? "step" : undefined}>
          {nameOf(seat)} <span>{STATE_WORDS[state]}</span>
        </li>
      ))}
    </ol>
  );
}
