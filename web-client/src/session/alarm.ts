import { roomsAsking } from "./studioNews";
import type { SessionView } from "./view";

/** The page's own title, before anybody called. */
let calm: string | null = null;

/** What staff must not miss, in a word; null while there is nothing that nobody has taken up. */
export function alarmWords(view: SessionView): string | null {
  const call = view.sections.alerts?.calls.find((c) => c.takenBy === null);
  if (call) {
    return `● Support: ${call.name}`;
  }
  const flag = view.sections.alerts?.flags.find((f) => f.readBy === null);
  if (flag) {
    return `● Safety: ${flag.name}`;
  }
  const [room] = roomsAsking(view);
  return room ? `● Help: room ${room.breakout}` : null;
}

/**
 * Says it in the page's title, where a page in the background shows it too: with the message that
 * brings it, for timers and frames wait there.
 */
export function titled(view: SessionView): void {
  if (typeof document === "undefined") {
    return;
  }
  calm ??= document.title;
  const words = alarmWords(view);
  document.title = words === null ? calm : `${words} · ${calm}`;
}

/** This page has the seat no more: its title says nothing of it. */
export function untitled(): void {
  if (calm !== null && typeof document !== "undefined") {
    document.title = calm;
  }
}
