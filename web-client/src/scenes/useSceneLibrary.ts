import { useMemo, useState } from "react";
import type { Answer } from "../http/ask";
import { useAsked } from "../http/useAsked";
import type { SceneLibrary, SceneRow, SceneWords } from "../http/wire.generated";
import { newScene, shelfOf } from "./shelf";

/** The library as a screen has it, and what can be done with it. */
export interface Scenes {
  /** Null until the server has told it. */
  scenes: readonly SceneRow[] | null;
  /** What can be restored. */
  dropped: readonly SceneRow[];
  /** Why it was not told, or the last thing not done, in words to show; null for nothing. */
  trouble: string | null;
  busy: boolean;
  /** Asks once more. */
  again: () => Promise<void>;
  /** New, or other words for the scene of this id; its id when it was saved, null when it was not. */
  save: (words: SceneWords, scene?: string) => Promise<string | null>;
  /** Whether it was done. */
  drop: (scene: string) => Promise<boolean>;
  restore: (scene: string) => Promise<boolean>;
}

/**
 * The practice's library of scenes, for the staff of a room at their own seat; null for the practice's page, which
 * asks by the account.
 */
export function useSceneLibrary(seat: string | null): Scenes {
  const shelf = useMemo(() => shelfOf(seat), [seat]);
  const asked = useAsked<SceneLibrary>(shelf.path);
  const [changed, setChanged] = useState<SceneLibrary | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { answer } = asked;
  const library = changed ?? (answer?.ok ? answer.value : null);

  async function done(doing: Promise<Answer<SceneLibrary>>): Promise<boolean> {
    setBusy(true);
    setRefused(null);
    const came = await doing;
    setBusy(false);
    if (came.ok) {
      setChanged(came.value);
    } else {
      setRefused(came.words);
    }
    return came.ok;
  }

  return {
    scenes: library?.scenes ?? null,
    dropped: library?.dropped ?? [],
    trouble: refused ?? (library === null && answer?.ok === false ? answer.words : null),
    busy,
    again: async () => {
      await asked.again();
      setChanged(null);
    },
    save: async (words, scene = newScene()) => ((await done(shelf.put(scene, words))) ? scene : null),
    drop: (scene) => done(shelf.drop(scene)),
    restore: (scene) => done(shelf.restore(scene)),
  };
}
