import type { Me, SceneCard } from "../../protocol/messages.generated";
import { LAST_MINUTE_MS, stepOutWords } from "../../session/sceneWords";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { useServerNow } from "./useServerNow";

/** What is so with the scene when it is not simply being played. */
export function SceneState({ scene, me }: { scene: SceneCard; me: Me }) {
  switch (scene.state) {
    case "frozen":
      return <Frozen scene={scene} />;
    case "stopped":
    case "steppingOut":
      return <SteppingOut scene={scene} me={me} />;
    case "playing":
      return <NearlyOver scene={scene} me={me} />;
    case "offered":
      return null;
  }
}

function Frozen({ scene }: { scene: SceneCard }) {
  const desk = useDesk();
  const { holding } = useSections();
  if (holding?.holding) {
    return (
      <div className="play-state">
        <p>
          <strong>The scene is frozen.</strong> No therapist is here just now. If nobody comes back within a
          minute, you are all in the circle again.
        </p>
      </div>
    );
  }
  return (
    <div className="play-state">
      <p>
        <strong>The scene is frozen.</strong> Take a breath. You can talk about it as yourselves, or go on.
      </p>
      {scene.directs && (
        <Button look="main" onClick={() => desk.do({ type: "goOnScene", breakout: null })}>
          Go on
        </Button>
      )}
    </div>
  );
}

function NearlyOver({ scene, me }: { scene: SceneCard; me: Me }) {
  const now = useServerNow(1_000);
  const left = scene.endsAt === null ? Number.POSITIVE_INFINITY : Date.parse(scene.endsAt) - now;
  if (!scene.returning && left > LAST_MINUTE_MS) {
    return null;
  }
  return (
    <div className="play-state">
      <p>
        {scene.returning ? "The therapists call everyone back. " : ""}
        Find a good place to end; you go back to the circle by yourselves.
      </p>
      {scene.returning && <Ready scene={scene} me={me} look="plain" />}
    </div>
  );
}

function SteppingOut({ scene, me }: { scene: SceneCard; me: Me }) {
  return (
    <div className="play-state play-over">
      <p>
        <strong>{scene.state === "stopped" ? "The scene has been stopped." : "The scene is over."}</strong>
        {scene.state === "stopped" && " Nobody has to say why."}
      </p>
      {stepOutWords(scene.mine, me.name ?? "yourself").map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Ready scene={scene} me={me} look="main" />
    </div>
  );
}

/** For its cast, until all of them are. */
function Ready({ scene, me, look }: { scene: SceneCard; me: Me; look: "main" | "plain" }) {
  const desk = useDesk();
  const inIt = scene.cast.some((one) => one.seat === me.seat);
  const ready = scene.ready.length > 0 ? `${scene.ready.length} of ${scene.cast.length} are ready.` : "";
  if (!inIt) {
    return null;
  }
  return (
    <div className="play-ready">
      {scene.ready.includes(me.seat) ? (
        <p>You are ready. {ready}</p>
      ) : (
        <>
          <Button look={look} onClick={() => desk.do({ type: "readyToReturn" })}>
            I'm ready to go back
          </Button>
          <p className="small">{ready || "When all are ready, you go back at once."}</p>
        </>
      )}
    </div>
  );
}
