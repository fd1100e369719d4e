import { useState } from "react";
import type { Scenes } from "../../scenes/useSceneLibrary";
import { Part } from "../parts/Part";
import { SceneForm } from "./SceneForm";

interface NewSceneProps {
  library: Scenes;
  /** Makes the id it will have. */
  scene: () => string;
  onPut: (scene: string, title: string) => void;
  onClose: () => void;
}

/** A scene of the practice's own; tried again after a lost answer it is still the same one. */
export function NewScene({ library, scene, onPut, onClose }: NewSceneProps) {
  const [id] = useState(scene);
  return (
    <Part title="A new scene">
      <SceneForm
        row={null}
        onClose={onClose}
        onSave={async (words) => {
          const answer = await library.save(words, id);
          if (answer.ok) {
            onPut(id, words.title);
          }
          return answer.ok ? null : answer.words;
        }}
      />
    </Part>
  );
}
