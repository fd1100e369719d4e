import type { PartAnswer, PlayingRoom, SceneKind, ScenePart } from "../../protocol/messages.generated";

/** The parts in the order in which they are named. */
export const PARTS: readonly ScenePart[] = ["self", "other", "double", "observer"];

export const KIND_WORDS: Record<SceneKind, string> = { breakouts: "Breakouts", stage: "On the stage" };

/** As staff read it beside a name. */
export const ANSWER_WORDS: Record<PartAnswer, string> = {
  ready: "Ready",
  watch: "Rather watch",
  stay: "Stay in the circle",
};

export function roomName(kind: SceneKind, breakout: string): string {
  return kind === "stage" ? "The stage" : `Room ${breakout}`;
}

/** In the middle of a sentence. */
export function inRoom(kind: SceneKind, breakout: string): string {
  return kind === "stage" ? "on the stage" : `in room ${breakout}`;
}

/** How a room is, when it does not simply play on. */
export function stateWords(kind: SceneKind, { state, returning }: PlayingRoom): string | null {
  switch (state) {
    case "stopped":
      return kind === "stage"
        ? "Stopped. Everyone can be heard."
        : "Stopped. They are together until they come back.";
    case "steppingOut":
      return "Stepping out of role.";
    case "frozen":
      return returning ? "Frozen, and called back." : "Frozen. They hold still.";
    case "playing":
    case "offered":
      return returning ? "Called back." : null;
  }
}

/** Coarse while there is time, by ten seconds when there is little: a clock would hurry whoever leads. */
export function leftWords(ms: number): string {
  if (ms <= 0) {
    return "coming back now";
  }
  if (ms <= 60_000) {
    return `${Math.max(10, Math.ceil(ms / 10_000) * 10)} s left`;
  }
  return ms <= 90_000 ? "about a minute left" : `${Math.round(ms / 60_000)} min left`;
}

/** "4 pairs" · "2 pairs and a triad": how many would be together, as the server divides them. */
export function companyWords(people: number, size: number): string | null {
  if (people < 2) {
    return null;
  }
  const rooms = size === 2 ? Math.floor(people / 2) : Math.floor((people + 2) / 3);
  const sizes = Array.from(
    { length: rooms },
    (_, i) => Math.floor(people / rooms) + (i < people % rooms ? 1 : 0),
  );
  return [3, 2]
    .map((each) => counted(sizes.filter((s) => s === each).length, each === 3 ? "triad" : "pair"))
    .filter((words) => words !== null)
    .join(" and ");
}

function counted(count: number, what: string): string | null {
  return count === 0 ? null : count === 1 ? `a ${what}` : `${count} ${what}s`;
}
