import { someoneArrived } from "./news";
import type { SessionView } from "./view";

export type Tone = "arrival" | "yourTurn" | "support";

/** Which soft sound a change is worth; the most important alone. */
export function toneOf(before: SessionView | null, after: SessionView): Tone | null {
  if (before === null) {
    return null;
  }
  if (calls(after).some((c) => !calls(before).includes(c))) {
    return "support";
  }
  if (isAsked(after) && !isAsked(before)) {
    return "yourTurn";
  }
  return someoneArrived(before, after) ? "arrival" : null;
}

function calls({ sections }: SessionView): string[] {
  return (sections.alerts?.calls ?? []).filter((c) => c.takenBy === null).map((c) => `${c.seat} ${c.at}`);
}

/** Invited to speak, or it is their turn in the round. */
function isAsked({ sections: { me, turns, invited } }: SessionView): boolean {
  const inRound = turns?.round != null && turns.turn?.seat === me?.seat;
  return me !== undefined && (inRound || invited?.toSpeak != null);
}
