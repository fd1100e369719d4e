import { useId, useState } from "react";
import type { Me, SceneCard } from "../../protocol/messages.generated";
import { goesOn, myPartWords } from "../../session/sceneWords";
import { Button } from "../parts/Button";
import { useMedia, useNarrow } from "../parts/useNarrow";
import { JustNow } from "./JustNow";
import { Middle } from "./Middle";
import { SceneActions } from "./SceneActions";
import { SceneParts } from "./SceneParts";
import { SceneState } from "./SceneState";
import { SceneTime } from "./SceneTime";
import { StaffLines } from "./StaffLines";
import { TapIn } from "./TapIn";

/** Too low for the text and all that one can do. */
const LOW = "(max-height: 50rem)";

/** The scene that is being played. Its text folds away; what one can do stays. */
export function OpenScene({ scene, me }: { scene: SceneCard; me: Me }) {
  const narrow = useNarrow();
  const low = useMedia(LOW);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [titled, text] = [useId(), useId()];
  // On a narrow screen faces come first; and who steps out of a part has no use for it.
  const shown = chosen ?? (!narrow && goesOn(scene));
  return (
    <section
      className="play"
      aria-labelledby={titled}
      data-state={scene.state}
      data-shown={shown || undefined}
    >
      <header className="play-top">
        <h2 id={titled}>{scene.text.title}</h2>
        <Button
          look="quiet"
          className="play-fold"
          aria-expanded={shown}
          aria-controls={text}
          onClick={() => setChosen(!shown)}
        >
          {shown ? "Hide" : "Show"} text
          <span className="hidden"> of the scene</span>
        </Button>
        {goesOn(scene) && (
          <p className="play-mine">
            {myPartWords(scene)}. <SceneTime scene={scene} />
          </p>
        )}
      </header>
      <Middle>
        <SceneState scene={scene} me={me} />
        <StaffLines scene={scene} me={me} />
        {goesOn(scene) && <JustNow scene={scene} />}
        <div id={text} hidden={!shown}>
          <SceneParts scene={scene} />
        </div>
      </Middle>
      <TapIn scene={scene} />
      <SceneActions scene={scene} me={me} folded={narrow || low} />
    </section>
  );
}
