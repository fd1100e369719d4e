import { measure } from "./Meter";

/** Four or five times a second. */
const EVERY_MS = 220;
/** Louder than a quiet room, in dBov. */
export const SPEECH_DBOV = -50;
const SILENCE_DBOV = -127;

export interface LoudnessSettings {
  say(dBov: number): void;
  measure?: typeof measure;
}

/**
 * Tells the server how loud one's own microphone is, if it asks to be told: a media plane that only hands sound on
 * cannot hear who speaks. One number at a time, kept nowhere.
 */
export class Loudness {
  private asked = false;
  private track: MediaStreamTrack | null = null;
  private stop: (() => void) | null = null;
  /** What the server believes; null when it may have missed the last word. */
  private said: number | null = SILENCE_DBOV;

  constructor(private readonly settings: LoudnessSettings) {}

  /** Told with each new list of links, so that what was said into a broken socket is said again. */
  wanted(asked: boolean): void {
    this.asked = asked;
    this.said = this.stop ? null : this.said;
    this.work();
  }

  microphone(track: MediaStreamTrack | null): void {
    if (track !== this.track) {
      this.end();
      this.track = track;
      this.work();
    }
  }

  private work(): void {
    if (!this.asked || this.track === null) {
      this.end();
    } else if (this.stop === null) {
      const start = this.settings.measure ?? measure;
      this.stop = start(this.track, EVERY_MS, (dBov) => this.heard(dBov));
    }
  }

  /** A voice is told each time, for the server takes one it does not hear of for gone; silence once. */
  private heard(dBov: number): void {
    const level = dBov < SPEECH_DBOV ? SILENCE_DBOV : Math.round(dBov);
    if (level !== SILENCE_DBOV || this.said !== SILENCE_DBOV) {
      this.said = level;
      this.settings.say(level);
    }
  }

  private end(): void {
    if (this.stop) {
      this.stop();
      this.stop = null;
      if (this.asked && this.said !== SILENCE_DBOV) {
        this.settings.say(SILENCE_DBOV);
      }
      this.said = SILENCE_DBOV;
    }
  }
}
