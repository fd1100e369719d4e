import type { ReactNode } from "react";
import type { SceneCard } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { Menu } from "../parts/Menu";
import { useDesk } from "../SeatContext";

/**
 * What one can do in the scene. To stop it takes one tap and no question: who has had enough is not asked
 * once more, and what was stopped by mistake is a word to the therapists.
 */
export function SceneActions({ scene, narrow }: { scene: SceneCard; narrow: boolean }) {
  const desk = useDesk();
  const inBreakout = scene.breakout !== null;
  const mine = inBreakout && scene.mine !== null;
  return (
    <div className="play-actions">
      {scene.directs && scene.state === "playing" && (
        <Button onClick={() => desk.do({ type: "freezeScene", breakout: null })}>Freeze</Button>
      )}
      {scene.stops && (
        <Button look="care" onClick={() => desk.do({ type: "stopScene", breakout: null })}>
          Stop the scene
        </Button>
      )}
      {mine && <Help scene={scene} />}
      <Rest folded={narrow}>
        {scene.directs && <Directing scene={scene} />}
        <StepBack scene={scene} />
      </Rest>
    </div>
  );
}

/** Behind one button where there is little room. */
function Rest({ folded, children }: { folded: boolean; children: ReactNode }) {
  return folded ? (
    <Menu name="More" label="More in the scene" className="play-more">
      {children}
    </Menu>
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
  const goesOn = scene.state === "playing" || scene.state === "frozen";
  return (
    <>
      {plays && goesOn && (
        <Button look="quiet" onClick={() => desk.do({ type: "answerPart", answer: "watch" })}>
          I'd rather watch
        </Button>
      )}
      {inBreakout && (
        <Button
          look="quiet"
          onClick={() =>
            desk.do(scene.mine === null ? { type: "leaveVisit" } : { type: "answerPart", answer: "stay" })
          }
        >
          Back to the circle
        </Button>
      )}
    </>
  );
}
