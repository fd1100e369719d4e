import type { SceneCard } from "../../protocol/messages.generated";
import { goesOn, partName } from "../../session/sceneWords";
import { isStaff } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { More } from "./More";

/** Beside the stage: one may ask to take over a part; the therapist decides with them. */
export function TapIn({ scene }: { scene: SceneCard }) {
  const desk = useDesk();
  const { me } = useSections();
  const watches = scene.breakout === null && scene.mine === "observer" && !isStaff(me);
  if (!watches || !goesOn(scene)) {
    return null;
  }
  if (scene.tapIn !== null) {
    return (
      <div className="play-tap">
        <p role="status">You asked to take over: {partName(scene.tapIn)}. The therapist decides with you.</p>
        <Button look="quiet" onClick={() => desk.do({ type: "withdrawTapIn" })}>
          Take it back
        </Button>
      </div>
    );
  }
  return (
    <div className="play-actions">
      <More name="Ask to take over">
        {scene.cast.map(({ seat, name, part }) => (
          <Button key={seat} look="quiet" onClick={() => desk.do({ type: "askTapIn", part })}>
            From {name}: {partName(part)}
          </Button>
        ))}
      </More>
    </div>
  );
}
