import type { SceneCard, ScenePart, Seat } from "../protocol/messages.generated";
import { listWords } from "./words";

/** Its parts are played: it is neither stopped nor nearly over. */
export function goesOn({ state }: Pick<SceneCard, "state">): boolean {
  return state === "playing" || state === "frozen";
}

/** Whether somebody of this room only watches the scene: the others neither see nor hear them. */
export function watches(scene: SceneCard | null | undefined, seat: Seat): boolean {
  if (!scene || !goesOn(scene)) {
    return false;
  }
  return scene.breakout === null
    ? seat.role === "member" && !seat.onStage
    : scene.cast.some((one) => one.seat === seat.seat && one.part === "observer");
}

/** Whose own conversation it is; null while nobody has that part. */
export function selfOf({ cast }: Pick<SceneCard, "cast">) {
  return cast.find((one) => one.part === "self") ?? null;
}

/** One's own part, in a sentence to oneself. */
export function myPartWords(scene: Pick<SceneCard, "cast" | "mine">): string {
  const self = selfOf(scene)?.name;
  switch (scene.mine) {
    case "self":
      return "You are yourself in this";
    case "other":
      return self ? `You play the other person ${self} talks to` : "You play the other person";
    case "double":
      return self ? `You stand beside ${self}` : "You stand beside the one who speaks";
    case "observer":
      return "You watch";
    case null:
      return "You are visiting";
  }
}

/** Somebody's part, after their name. */
export function partWords(part: ScenePart, self: string | null): string {
  switch (part) {
    case "self":
      return "speaks as themselves";
    case "other":
      return "plays the other person";
    case "double":
      return self ? `stands beside ${self}` : "stands beside them";
    case "observer":
      return "watches";
  }
}

/** A part by itself, to be asked for. */
export function partName(part: ScenePart): string {
  switch (part) {
    case "self":
      return "the one who speaks as themselves";
    case "other":
      return "the other person";
    case "double":
      return "the one beside them";
    case "observer":
      return "watching";
  }
}

/** What the part asks of one, for who has never done this. */
export function partHelp(part: ScenePart | null): string | null {
  switch (part) {
    case "self":
      return "Say it as you would say it. You can stop at any time, and nobody asks why.";
    case "other":
      return "Answer as that person might. It need not be good acting.";
    case "double":
      return "Say what may be hard to say, in the first person. They take it or leave it.";
    case "observer":
      return "You see and hear; your microphone and camera rest.";
    case null:
      return null;
  }
}

/** The others of a scene by name. */
export function companyWords({ cast }: Pick<SceneCard, "cast">, me: string | undefined): string {
  return listWords(cast.filter((one) => one.seat !== me).map((one) => one.name));
}

/** How to leave a part behind, line by line. */
export function stepOutWords(part: ScenePart | null, name: string): readonly string[] {
  const back = `Say your own name: you are ${name}, here, today.`;
  switch (part) {
    case "other":
      return ["You were someone else for a while. Move your shoulders and your hands.", back];
    case "double":
      return ["The words you lent stay with the scene. Take a breath.", back];
    case "self":
      return ["Let the conversation rest here. Nothing has to be solved today.", back];
    case "observer":
    case null:
      return ["Look away from the scene for a moment, and take a breath."];
  }
}

/** The last minute has its own words; `left` in ms. */
export const LAST_MINUTE_MS = 60_000;

export function sceneTimeWords(left: number): string {
  if (left <= LAST_MINUTE_MS) {
    return "Less than a minute left";
  }
  return `${Math.ceil(left / 60_000)} min left`;
}

/** Said once, as the last minute begins. */
export function lastMinuteBegins(before: number, now: number): boolean {
  return before > LAST_MINUTE_MS && now <= LAST_MINUTE_MS && now > 0;
}

/** The three questions of the round after role-play. */
export const FEEDBACK_PROMPTS = ["What I noticed", "What moved me", "What I would try"] as const;
