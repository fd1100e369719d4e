import type { Me, SceneCard } from "../../protocol/messages.generated";
import { LAST_MINUTE_MS, stepOutWords } from "../../session/sceneWords";
import { useSections } from "../SeatContext";
import { useServerNow } from "./useServerNow";

/** What is so with the scene when it is not simply being played, in words. */
export function SceneState({ scene, me }: { scene: SceneCard; me: Me }) {
  switch (scene.state) {
    case "frozen":
      return <Frozen />;
    case "stopped":
    case "steppingOut":
      return <SteppingOut scene={scene} me={me} />;
    case "playing":
      return <NearlyOver scene={scene} />;
    case "offered":
      return null;
  }
}

function Frozen() {
  const { holding } = useSections();
  return (
    <div className="play-state">
      <p>
        <strong>The scene is frozen.</strong>{" "}
        {holding?.holding
          ? "No therapist is here just now. If nobody comes back within a minute, you are all in the circle again."
          : "Take a breath. You can talk about it as yourselves, or go on."}
      </p>
    </div>
  );
}

function NearlyOver({ scene }: { scene: SceneCard }) {
  const now = useServerNow(1_000);
  const left = scene.endsAt === null ? Number.POSITIVE_INFINITY : Date.parse(scene.endsAt) - now;
  if (!scene.returning && left > LAST_MINUTE_MS) {
    return null;
  }
  return (
    <div className="play-state">
      <p>
        {scene.returning && "The therapists call everyone back. "}
        Find a good place to end{scene.breakout !== null && "; you go back to the circle by yourselves"}.
      </p>
    </div>
  );
}

function SteppingOut({ scene, me }: { scene: SceneCard; me: Me }) {
  const stopped = scene.state === "stopped";
  return (
    <div className="play-state">
      <p>
        <strong>{stopped ? "The scene has been stopped." : "The scene is over."}</strong>
        {stopped && " Nobody has to say why."}
      </p>
      {stepOutWords(scene.mine, me.name ?? "yourself").map((line) => (
        <p key={line}>{line}</p>
      ))}
      {scene.breakout !== null && <p>When all of you are ready, you go back at once.</p>}
    </div>
  );
}
