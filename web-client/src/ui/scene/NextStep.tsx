import type { Me, SceneCard } from "../../protocol/messages.generated";
import { goesOn } from "../../session/sceneWords";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";

/** The one thing to do next, where there is one: go on, or go back. */
export function NextStep({ scene, me }: { scene: SceneCard; me: Me }) {
  const over = !goesOn(scene);
  return (
    <>
      {scene.state === "frozen" && scene.directs && <GoOn />}
      {(scene.returning || over) && scene.cast.some((one) => one.seat === me.seat) && (
        <Ready scene={scene} me={me} look={over ? "main" : "plain"} />
      )}
    </>
  );
}

/** Not while nobody of staff is there: then the server holds it. */
function GoOn() {
  const desk = useDesk();
  const { holding } = useSections();
  return holding?.holding ? null : (
    <Button look="main" onClick={() => desk.do({ type: "goOnScene", breakout: null })}>
      Go on
    </Button>
  );
}

/** For its cast, until all of them are. */
function Ready({ scene, me, look }: { scene: SceneCard; me: Me; look: "main" | "plain" }) {
  const desk = useDesk();
  const mine = scene.ready.includes(me.seat);
  return (
    <div className="play-ready">
      {!mine && (
        <Button look={look} onClick={() => desk.do({ type: "readyToReturn" })}>
          I'm ready to go back
        </Button>
      )}
      <p className="small" role="status">
        {mine && "You are ready. "}
        {scene.ready.length > 0 && `${scene.ready.length} of ${scene.cast.length} are ready.`}
      </p>
    </div>
  );
}
