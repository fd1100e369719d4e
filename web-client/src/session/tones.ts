import { someoneArrived } from "./news";
import { newlyAsking } from "./studioNews";
import type { SessionView } from "./view";

export type Tone = "arrival" | "yourTurn" | "support" | "help";

/** Which soft sound a change is worth; the most important alone. */
export function toneOf(before: SessionView | null, after: SessionView): Tone | null {
  if (before === null) {
    // Who comes to a call or a flag that stands hears it once.
    return stands(after) ? "support" : newlyAsking(null, after).length > 0 ? "help" : null;
  }
  if (calls(after).some((c) => !calls(before).includes(c))) {
    return "support";
  }
  if (newlyAsking(before, after).length > 0) {
    return "help";
  }
  if (isAsked(after) && !isAsked(before)) {
    return "yourTurn";
  }
  return someoneArrived(before, after) ? "arrival" : null;
}

/** A call that nobody has taken, or a flag, which is gone once it is taken. */
function stands({ sections: { alerts } }: SessionView): boolean {
  return (
    alerts !== undefined &&
    alerts !== null &&
    (alerts.flags.length > 0 || alerts.calls.some((c) => c.takenBy === null))
  );
}

/** Calls that nobody has taken, and flags that nobody has read. */
function calls({ sections }: SessionView): string[] {
  const waiting = (sections.alerts?.calls ?? []).filter((c) => c.takenBy === null);
  const unread = (sections.alerts?.flags ?? []).filter((f) => f.readBy === null);
  return [...waiting.map((c) => `${c.seat} ${c.at}`), ...unread.map((f) => `${f.id} ${f.againAt ?? f.at}`)];
}

/** Invited to speak, or it is their turn in the round. */
function isAsked({ sections: { me, turns, invited } }: SessionView): boolean {
  const inRound = turns?.round != null && turns.turn?.seat === me?.seat;
  return me !== undefined && (inRound || invited?.toSpeak != null);
}
