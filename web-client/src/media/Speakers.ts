import { Observed } from "../session/Observed";
import type { SeatMedia } from "./Slots";

/** What may still be in a jitter buffer of the person who had the slot before, in ms. */
const LEFTOVER_MS = 250;

interface Playing {
  element: HTMLAudioElement;
  track: MediaStreamTrack;
  seat: string;
  unmute: ReturnType<typeof setTimeout> | undefined;
}

/** Plays everyone's sound, one element a slot, each silent until its new person is there. */
export class Speakers {
  /** The browser wants a click before it plays sound. */
  readonly blocked = new Observed(false);
  private readonly playing = new Map<number, Playing>();
  private speaker = "";

  play(bySeat: ReadonlyMap<string, SeatMedia>): void {
    const used = new Set<number>();
    for (const [seat, media] of bySeat) {
      used.add(media.slot);
      this.playSlot(seat, media);
    }
    for (const [slot, playing] of this.playing) {
      if (!used.has(slot)) {
        stop(playing);
        this.playing.delete(slot);
      }
    }
  }

  /** Call it in a click. */
  resume(): void {
    this.blocked.set(false);
    for (const { element } of this.playing.values()) {
      this.start(element);
    }
  }

  through(speaker: string): void {
    this.speaker = speaker;
    for (const { element } of this.playing.values()) {
      this.direct(element);
    }
  }

  close(): void {
    this.play(new Map());
    this.blocked.set(false);
  }

  private playSlot(seat: string, media: SeatMedia): void {
    let playing = this.playing.get(media.slot);
    if (playing === undefined || playing.track !== media.tracks.audio) {
      if (playing) {
        stop(playing);
      }
      playing = { element: new Audio(), track: media.tracks.audio, seat: "", unmute: undefined };
      playing.element.muted = true;
      playing.element.srcObject = new MediaStream([media.tracks.audio]);
      this.playing.set(media.slot, playing);
      this.direct(playing.element);
      this.start(playing.element);
    }
    const { element } = playing;
    if (playing.seat !== seat) {
      playing.seat = seat;
      element.muted = true;
    }
    clearTimeout(playing.unmute);
    if (!media.microphone) {
      element.muted = true;
    } else if (element.muted) {
      playing.unmute = setTimeout(() => this.sound(element), LEFTOVER_MS);
    }
  }

  private sound(element: HTMLAudioElement): void {
    element.muted = false;
    // A browser that let the silent element play may stop it as soon as it is to be heard.
    this.start(element);
  }

  private start(element: HTMLAudioElement): void {
    element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "NotAllowedError") {
        this.blocked.set(true);
      }
    });
  }

  private direct(element: HTMLAudioElement): void {
    if (this.speaker !== "" && "setSinkId" in element) {
      void element.setSinkId(this.speaker).catch(() => undefined);
    }
  }
}

function stop(playing: Playing): void {
  clearTimeout(playing.unmute);
  playing.element.pause();
  playing.element.srcObject = null;
}
