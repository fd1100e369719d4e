import type { RoundState } from "../../protocol/messages.generated";
import { FEEDBACK_PROMPTS } from "../../session/sceneWords";
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
    <>
      {turns.feedback && <FeedbackPrompts />}
      <ol className="round" aria-label="Round">
        {turns.round.places.map(({ seat, state }) => (
          <li key={seat} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            {nameOf(seat)} <span>{STATE_WORDS[state]}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** After role-play: what each turn may be about. */
function FeedbackPrompts() {
  return (
    <p className="feedback-prompts">
      {FEEDBACK_PROMPTS.map((prompt) => (
        <span key={prompt}>{prompt}</span>
      ))}
    </p>
  );
}
