import { useId, useState } from "react";
import type { Me, SceneCard } from "../../protocol/messages.generated";
import { myPartWords } from "../../session/sceneWords";
import { Button } from "../parts/Button";
import { useNarrow } from "../parts/useNarrow";
import { JustNow } from "./JustNow";
import { SceneActions } from "./SceneActions";
import { SceneParts } from "./SceneParts";
import { SceneState } from "./SceneState";
import { SceneTime } from "./SceneTime";
import { StaffLines } from "./StaffLines";
import { TapIn } from "./TapIn";

/** The scene that is being played. Its text folds away; what one can do stays. */
export function OpenScene({ scene, me }: { scene: SceneCard; me: Me }) {
  const narrow = useNarrow();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [titled, text] = [useId(), useId()];
  // On a narrow screen faces come first.
  const shown = chosen ?? !narrow;
  return (
    <section
      className="play"
      aria-labelledby={titled}
      data-state={scene.state}
      data-shown={shown || undefined}
    >
      <header className="play-top">
        <div className="play-titles">
          <h2 id={titled}>{scene.text.title}</h2>
          <p className="play-mine">
            {myPartWords(scene)}. <SceneTime scene={scene} />
          </p>
        </div>
        <Button
          look="quiet"
          className="play-fold"
          aria-expanded={shown}
          aria-controls={text}
          onClick={() => setChosen(!shown)}
        >
          {shown ? "Fold" : "Read"}
          <span className="hidden"> the scene’s card</span>
        </Button>
      </header>
      <StaffLines scene={scene} />
      <SceneState scene={scene} me={me} />
      <JustNow scene={scene} />
      <div id={text} className="play-text" hidden={!shown}>
        <SceneParts scene={scene} />
      </div>
      <TapIn scene={scene} />
      <SceneActions scene={scene} narrow={narrow} />
    </section>
  );
}
