import type { ReactNode } from "react";
import type { Me, SceneCard } from "../../protocol/messages.generated";
import { goesOn } from "../../session/sceneWords";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { More } from "./More";
import { NextStep } from "./NextStep";

interface SceneActionsProps {
  scene: SceneCard;
  me: Me;
  /** There is little room: the rare things are behind a button. */
  folded: boolean;
}

/**
 * What one can do in the scene. To stop it takes one tap and no question: who has had enough is not asked
 * once more, and what was stopped by mistake is a word to the therapists.
 */
export function SceneActions({ scene, me, folded }: SceneActionsProps) {
  const desk = useDesk();
  const inIt = scene.breakout !== null && scene.mine !== null;
  // While there is something to do next, it comes first and a call for help stands with the rest.
  const nearlyOver = scene.returning || !goesOn(scene);
  const help = inIt && <Help scene={scene} />;
  const rest = (
    <Rest folded={folded} empty={!scene.directs && !inIt}>
      {nearlyOver && help}
      {scene.directs && <Directing scene={scene} />}
      <StepBack scene={scene} />
    </Rest>
  );
  return (
    <div className="play-actions">
      <NextStep scene={scene} me={me} />
      {scene.directs && scene.state === "playing" && (
        <Button onClick={() => desk.do({ type: "freezeScene", breakout: null })}>Freeze</Button>
      )}
      {scene.stops && (
        <Button look="care" onClick={() => desk.do({ type: "stopScene", breakout: null })}>
          Stop the scene
        </Button>
      )}
      {folded && rest}
      {!nearlyOver && help}
      {!folded && rest}
    </div>
  );
}

function Rest({ folded, empty, children }: { folded: boolean; empty: boolean; children: ReactNode }) {
  if (empty) {
    return null;
  }
  return folded ? (
    <More name="More" label="More in the scene">
      {children}
    </More>
  ) : (
    <div className="play-rest">{children}</div>
  );
}

function Help({ scene }: { scene: SceneCard }) {
  const desk = useDesk();
  return scene.helpAsked ? (
    <div className="play-help-asked">
      <p role="status">The therapists see your call.</p>
      <Button look="quiet" onClick={() => desk.do({ type: "withdrawHelp" })}>
        Take it back
      </Button>
    </div>
  ) : (
    <Button onClick={() => desk.do({ type: "askForHelp" })}>Ask for help</Button>
  );
}

function Directing({ scene }: { scene: SceneCard }) {
  const desk = useDesk();
  const has = (part: string) => scene.cast.some((one) => one.part === part);
  return (
    <>
      {has("self") && has("other") && (
        <Button look="quiet" onClick={() => desk.do({ type: "swapRoles", breakout: null })}>
          Swap roles
        </Button>
      )}
      <Button look="quiet" onClick={() => desk.do({ type: "markScene", breakout: null })}>
        Mark this point
      </Button>
      {scene.markedAt !== null && (
        <Button look="quiet" onClick={() => desk.do({ type: "rewindScene", breakout: null })}>
          Back to that point
        </Button>
      )}
    </>
  );
}

/** Out of the part, or out of the room: any time, and only the therapists see it as an answer. */
function StepBack({ scene }: { scene: SceneCard }) {
  const desk = useDesk();
  const inBreakout = scene.breakout !== null;
  const plays = scene.mine !== null && scene.mine !== "observer";
  return (
    <>
      {plays && goesOn(scene) && (
        <Button look="quiet" onClick={() => desk.do({ type: "answerPart", answer: "watch" })}>
          I'd rather watch
        </Button>
      )}
      {inBreakout && scene.mine !== null && (
        <Button look="quiet" onClick={() => desk.do({ type: "answerPart", answer: "stay" })}>
          Back to the circle
        </Button>
      )}
    </>
  );
}
