import { type Answer, ask } from "../http/ask";
import type { SceneLibrary, SceneWords } from "../http/wire.generated";

/** How much a scene may say, as the server has it (SC2 to SC5). */
export const BOUNDS = { title: 80, situation: 600, aim: 300, prompt: 160, prompts: 6 };

/** The practice's library of scenes, asked for at a staff seat, or by an account where there is none. */
export interface Shelf {
  path: string;
  /** A new scene, or other words for the one of this id. */
  put: (scene: string, words: SceneWords) => Promise<Answer<SceneLibrary>>;
  drop: (scene: string) => Promise<Answer<SceneLibrary>>;
  restore: (scene: string) => Promise<Answer<SceneLibrary>>;
}

export function shelfOf(seat: string | null): Shelf {
  const path = seat === null ? "/api/practice/scenes" : `/api/seats/${seat}/scenes`;
  return {
    path,
    put: (scene, words) => ask.post(`${path}/${scene}`, words),
    drop: (scene) => ask.post(`${path}/${scene}/drop`),
    restore: (scene) => ask.post(`${path}/${scene}/restore`),
  };
}

/** An id for a new scene: asking again with it after a lost answer makes no second one. */
export function newScene(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((b) => b.toString(16).padStart(2, "0")).join("");
}
