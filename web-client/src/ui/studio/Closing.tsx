import type { StudioView } from "../../protocol/messages.generated";
import { listWords } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { useStudio } from "./useStudio";

/** After the last scene: who is still in their part, and the round of feedback. */
export function Closing({ studio, main = false }: { studio: StudioView; main?: boolean }) {
  const desk = useDesk();
  const nameOf = useStudio()?.nameOf ?? ((seat: string) => seat);
  const { steppingOut, feedback } = studio;
  return feedback || steppingOut.length > 0 ? (
    <div className="closing">
      <p>
        <strong>Everyone is back.</strong>{" "}
        {steppingOut.length > 0
          ? `${listWords(steppingOut.map(nameOf))} ${steppingOut.length > 1 ? "have" : "has"} not stepped out of role yet.`
          : "All have stepped out of role."}
      </p>
      {feedback && (
        <>
          <p className="small muted">A round of feedback: what I noticed, what moved me, what I would try.</p>
          <div className="studio-choices">
            <Button
              look={main ? "main" : "plain"}
              className="small-button"
              onClick={() => desk.do({ type: "startFeedback" })}
            >
              Offer a feedback round
            </Button>
            <Button look="quiet" className="small-button" onClick={() => desk.do({ type: "waiveFeedback" })}>
              Not now
            </Button>
          </div>
        </>
      )}
    </div>
  ) : null;
}
