import { Observed } from "./Observed";

/** A yes or no of this browser, kept on this computer only. */
class Choice {
  readonly on: Observed<boolean>;

  constructor(private readonly key: string) {
    this.on = new Observed(stored(key) !== "off");
  }

  set(on: boolean): void {
    this.on.set(on);
    keep(this.key, on);
  }
}

/** The same, where what holds without a choice depends on who one is. */
class OpenChoice {
  readonly on: Observed<boolean | null>;

  constructor(private readonly key: string) {
    const said = stored(key);
    this.on = new Observed(said === null ? null : said === "on");
  }

  set(on: boolean): void {
    this.on.set(on);
    keep(this.key, on);
  }
}

function keep(key: string, on: boolean): void {
  try {
    localStorage.setItem(key, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing: it holds until the page goes.
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
  /** Staff: the circle laid out as a desk, with the notes beside it. */
  desk: new OpenChoice("hearth-desk"),
};
