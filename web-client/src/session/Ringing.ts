import type { SessionView } from "./view";

const AGAIN_MS = 15_000;

/** A call for support is heard again, gently, until somebody says that they are coming. */
export class Ringing {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly ring: () => void) {}

  follow(view: SessionView): void {
    const waits = view.sections.alerts?.calls.some((call) => call.takenBy === null) ?? false;
    if (!waits) {
      this.stop();
    } else if (this.timer === undefined) {
      this.timer = setInterval(this.ring, AGAIN_MS);
    }
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
