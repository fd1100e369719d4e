import { Observed } from "./Observed";

/** What this page knows of role-play besides the view: whether staff look at it, and who is speaking in which room. */
export class StudioDesk {
  /** Whether the sheet lies over the circle. */
  readonly shown = new Observed(false);
  /** The seats that are speaking in the breakouts just now; staff alone are told. */
  readonly voices = new Observed<ReadonlySet<string>>(new Set());

  heard(seats: readonly string[]): void {
    const before = this.voices.get();
    if (seats.length !== before.size || seats.some((seat) => !before.has(seat))) {
      this.voices.set(new Set(seats));
    }
  }

  clear(): void {
    this.shown.set(false);
    this.heard([]);
  }
}
