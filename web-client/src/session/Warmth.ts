import { Observed } from "./Observed";

const GLOW_MS = 2_000;

/** The seats that somebody is with at this moment. Never how many, nor who. */
export class Warmth {
  readonly seats = new Observed<ReadonlySet<string>>(new Set());
  private readonly ends = new Map<string, ReturnType<typeof setTimeout>>();

  felt(seat: string): void {
    clearTimeout(this.ends.get(seat));
    this.ends.set(
      seat,
      setTimeout(() => this.fade(seat), GLOW_MS),
    );
    if (!this.seats.get().has(seat)) {
      this.seats.set(new Set(this.seats.get()).add(seat));
    }
  }

  clear(): void {
    for (const end of this.ends.values()) {
      clearTimeout(end);
    }
    this.ends.clear();
    this.seats.set(new Set());
  }

  private fade(seat: string): void {
    this.ends.delete(seat);
    const left = new Set(this.seats.get());
    left.delete(seat);
    this.seats.set(left);
  }
}
