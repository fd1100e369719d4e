import type { Levels } from "../protocol/messages.generated";
import { SPEECH_DBOV } from "./Loudness";

/** Pauses between words are part of speaking. */
const HOLD_MS = 900;

type Listener = (speaking: boolean) => void;

/** Who is speaking at this moment. Apart from the view, for it changes several times a second. */
export class Speaking {
  private readonly until = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Map<string, Set<Listener>>();

  heard(levels: Levels): void {
    for (const { seat, dBov } of levels.levels) {
      if (dBov > SPEECH_DBOV) {
        this.speaks(seat);
      }
    }
  }

  /** Who began to speak last, of those who are speaking; null for nobody. */
  latest(): string | null {
    return [...this.until.keys()].at(-1) ?? null;
  }

  watch(seat: string, listener: Listener): () => void {
    const all = this.listeners.get(seat) ?? new Set();
    this.listeners.set(seat, all.add(listener));
    listener(this.until.has(seat));
    return () => {
      all.delete(listener);
      if (all.size === 0) {
        this.listeners.delete(seat);
      }
    };
  }

  private speaks(seat: string): void {
    const before = this.until.get(seat);
    clearTimeout(before);
    this.until.set(
      seat,
      setTimeout(() => this.silent(seat), HOLD_MS),
    );
    if (before === undefined) {
      this.tell(seat, true);
    }
  }

  private silent(seat: string): void {
    this.until.delete(seat);
    this.tell(seat, false);
  }

  private tell(seat: string, speaking: boolean): void {
    for (const listener of this.listeners.get(seat) ?? []) {
      listener(speaking);
    }
  }
}
