import { useMemo, useState } from "react";
import type { Answer } from "../http/ask";
import { type Asked, useAsked } from "../http/useAsked";
import type { SceneLibrary, SceneRow, SceneWords } from "../http/wire.generated";
import { newScene, shelfOf } from "./shelf";

/** The library as a screen has it, and what can be done with it. */
export interface Scenes {
  /** What the server told last, and how to ask once more. */
  asked: Asked<SceneLibrary>;
  /** Null until the server has told them. */
  scenes: readonly SceneRow[] | null;
  /** What can be restored. */
  dropped: readonly SceneRow[];
  /** Something is being done. */
  busy: boolean;
  /** New, or other words for the scene of this id. Answered by its id, or why not, in words to show. */
  save: (words: SceneWords, scene?: string) => Promise<Answer<string>>;
  drop: (scene: string) => Promise<Answer<string>>;
  restore: (scene: string) => Promise<Answer<string>>;
}

/**
 * The practice's library of scenes, for the staff of a room at their own seat; null for the practice's page, which
 * asks by the account.
 */
export function useSceneLibrary(seat: string | null): Scenes {
  const shelf = useMemo(() => shelfOf(seat), [seat]);
  const told = useAsked<SceneLibrary>(shelf.path);
  const [changed, setChanged] = useState<SceneLibrary | null>(null);
  const [busy, setBusy] = useState(false);
  const answer: Answer<SceneLibrary> | null = changed ? { ok: true, value: changed } : told.answer;

  async function done(scene: string, doing: Promise<Answer<SceneLibrary>>): Promise<Answer<string>> {
    setBusy(true);
    const came = await doing;
    setBusy(false);
    if (!came.ok) {
      return came;
    }
    setChanged(came.value);
    return { ok: true, value: scene };
  }

  async function again() {
    await told.again();
    setChanged(null);
  }

  return {
    asked: { answer, again },
    scenes: answer?.ok ? answer.value.scenes : null,
    dropped: answer?.ok ? answer.value.dropped : [],
    busy,
    save: (words, scene = newScene()) => done(scene, shelf.put(scene, words)),
    drop: (scene) => done(scene, shelf.drop(scene)),
    restore: (scene) => done(scene, shelf.restore(scene)),
  };
}
