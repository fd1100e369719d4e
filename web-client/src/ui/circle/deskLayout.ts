import type { Sections } from "../../protocol/messages.generated";

/** What decides how staff look at the circle. */
export interface Standing {
  therapist: boolean;
  observing: boolean;
  /** Whether they lead just now. */
  leads: boolean;
}

export function standingOf({ me, circle }: Partial<Sections>): Standing | null {
  return me && circle && me.role !== "member"
    ? { therapist: me.role === "therapist", observing: me.observing, leads: circle.leads.includes(me.seat) }
    : null;
}

/** As one has chosen in this browser; else for co-therapists. A promotion moves nothing. */
export function isLaidOut(choice: boolean | null, standing: Standing | null): boolean {
  return standing !== null && (choice ?? !standing.therapist);
}

/**
 * Whether the controls come in place or go back behind their button; null leaves them as they are. They come to
 * who begins to lead, or is promoted; they go when a therapist who was away is back, and leads again.
 */
export function handOver(before: Standing | null, now: Standing | null): "come" | "go" | null {
  if (now === null) {
    return null;
  }
  if ((now.leads && !before?.leads) || (before?.observing && !now.observing)) {
    return "come";
  }
  return before?.leads && !now.leads ? "go" : null;
}
