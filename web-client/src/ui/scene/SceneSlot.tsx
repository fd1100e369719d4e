import { isStaff } from "../../session/words";
import { useSections } from "../SeatContext";
import { OfferedPart } from "./OfferedPart";
import { OpenScene } from "./OpenScene";

/** The card of the scene one is in, or is offered a part in, beside the seats. */
export function SceneSlot() {
  const { me, scene } = useSections();
  if (!me || !scene) {
    return null;
  }
  if (scene.state === "offered") {
    return <OfferedPart scene={scene} />;
  }
  // Staff beside the stage lead it from their own panel.
  const beside = isStaff(me) && scene.mine === null && scene.breakout === null;
  return beside ? null : <OpenScene scene={scene} me={me} />;
}
