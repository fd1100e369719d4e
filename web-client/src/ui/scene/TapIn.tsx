import type { SceneCard } from "../../protocol/messages.generated";
import { partName } from "../../session/sceneWords";
import { isStaff } from "../../session/words";
import { Button } from "../parts/Button";
import { Menu } from "../parts/Menu";
import { useDesk, useSections } from "../SeatContext";

/** Beside the stage: one may ask to take over a part; the therapist decides with them. */
export function TapIn({ scene }: { scene: SceneCard }) {
  const desk = useDesk();
  const { me } = useSections();
  const watches = scene.breakout === null && scene.mine === "observer" && !isStaff(me);
  if (!watches || !(scene.state === "playing" || scene.state === "frozen")) {
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
    <Menu name="Ask to take over" className="play-tap play-more">
      {scene.cast.map(({ seat, name, part }) => (
        <Button key={seat} look="quiet" onClick={() => desk.do({ type: "askTapIn", part })}>
          From {name}: {partName(part)}
        </Button>
      ))}
    </Menu>
  );
}
