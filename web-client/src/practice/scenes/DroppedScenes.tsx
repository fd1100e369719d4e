import { useState } from "react";
import type { SceneRow } from "../../http/wire.generated";
import { areaWords } from "../../scenes/areas";
import type { Scenes } from "../../scenes/useSceneLibrary";
import { Button } from "../../ui/parts/Button";
import { Trouble } from "../parts/Trouble";

interface DroppedScenesProps {
  library: Scenes;
  dropped: readonly SceneRow[];
  onRestored: (scene: string) => void;
}

/** What was dropped, folded away; it can come back as it was. */
export function DroppedScenes({ library, dropped, onRestored }: DroppedScenesProps) {
  const [words, setWords] = useState<string | null>(null);

  async function restore(scene: string) {
    const answer = await library.restore(scene);
    setWords(answer.ok ? null : answer.words);
    if (answer.ok) {
      onRestored(scene);
    }
  }

  return (
    <details className="folded">
      <summary>Dropped ({dropped.length})</summary>
      <Trouble words={words} />
      <ul aria-label="Dropped" className="scenes-dropped">
        {dropped.map(({ scene, title, area }) => (
          <li key={scene}>
            <p>
              {title}
              <span className="row-more">{areaWords(area)}</span>
            </p>
            <Button className="small-button" disabled={library.busy} onClick={() => void restore(scene)}>
              Restore<span className="hidden"> “{title}”</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
