import { backoff } from "../protocol/backoff";
import type { Answered } from "../protocol/commands";

const FIRST_MS = 250;
const LONGEST_MS = 8_000;
/** From the asking to new links; then we ask again. */
const WAIT_MS = 5_000;

export interface RelinkingSettings {
  /** Asks the server for fresh links; null while the socket is away, whose return brings links anyway. */
  relink(): Promise<Answered> | null;
  random: () => number;
}

/** Asks for fresh links, with growing pauses, until it is told to stop. */
export class Relinking {
  private attempt = 0;
  private next: ReturnType<typeof setTimeout> | undefined;
  /** What was asked and not answered yet. */
  private asked: Promise<Answered> | null = null;

  constructor(private readonly settings: RelinkingSettings) {}

  soon(): void {
    if (this.next === undefined && this.asked === null) {
      const pause = backoff(this.attempt, FIRST_MS, LONGEST_MS, this.settings.random);
      this.next = setTimeout(() => this.ask(), pause);
    }
  }

  stop(): void {
    clearTimeout(this.next);
    this.next = undefined;
    this.asked = null;
  }

  /** Everything works: the next break is a first one. */
  allWell(): void {
    this.stop();
    this.attempt = 0;
  }

  private ask(): void {
    this.next = undefined;
    const asked = this.settings.relink();
    this.asked = asked;
    this.attempt += asked === null ? 0 : 1;
    void asked?.then(() => {
      if (this.asked === asked) {
        this.stop();
        this.next = setTimeout(() => this.ask(), WAIT_MS);
      }
    });
  }
}
