import { Observed } from "./Observed";

/** A yes or no of this browser, kept on this computer only. */
class Choice {
  readonly on: Observed<boolean>;

  constructor(private readonly key: string) {
    this.on = new Observed(stored(key) !== "off");
  }

  set(on: boolean): void {
    this.on.set(on);
    try {
      localStorage.setItem(this.key, on ? "on" : "off");
    } catch {
      // A browser that keeps nothing: it holds until the page goes.
    }
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export const choices = {
  softSounds: new Choice("hearth-soft-sounds"),
  /** Staff: a sound when somebody calls for support. */
  supportSound: new Choice("hearth-support-sound"),
  singleKeys: new Choice("hearth-single-keys"),
};
