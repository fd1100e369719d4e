import { roomsAsking } from "./studioNews";
import type { SessionView } from "./view";

const AGAIN_MS = 15_000;

type Call = "support" | "help";

/** A call for support is heard again, gently, until somebody is coming; so is one for help from a breakout. */
export class Ringing {
  private timer: ReturnType<typeof setInterval> | undefined;

  private call: Call | null = null;

  constructor(private readonly ring: (call: Call) => void) {}

  follow(view: SessionView): void {
    this.call = callOf(view);
    if (this.call === null) {
      this.stop();
    } else if (this.timer === undefined) {
      this.timer = setInterval(() => this.call && this.ring(this.call), AGAIN_MS);
    }
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

function callOf(view: SessionView): Call | null {
  const support = view.sections.alerts?.calls.some((call) => call.takenBy === null) ?? false;
  return support ? "support" : roomsAsking(view).length > 0 ? "help" : null;
}
