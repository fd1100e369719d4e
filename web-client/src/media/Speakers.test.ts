import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SeatMedia } from "./Slots";
import { Speakers } from "./Speakers";

class FakeAudio {
  static all: FakeAudio[] = [];
  muted = false;
  srcObject: unknown = null;
  playing = false;
  constructor() {
    FakeAudio.all.push(this);
  }
  async play() {
    if (refusing) {
      throw new DOMException("a click first", "NotAllowedError");
    }
    this.playing = true;
  }
  pause() {
    this.playing = false;
  }
}

let refusing: boolean;
const tracks = { audio: {}, video: {} } as SeatMedia["tracks"];
const inSlot = (slot: number, microphone = true): SeatMedia => ({
  slot,
  tracks,
  picture: {} as MediaStream,
  microphone,
  camera: true,
  since: 0,
});
const heard = () => FakeAudio.all.filter((a) => a.playing && !a.muted).length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Audio", FakeAudio);
  vi.stubGlobal("MediaStream", class {});
  FakeAudio.all = [];
  refusing = false;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the speakers", () => {
  it("play a slot silently until what its last person left behind has passed", async () => {
    const speakers = new Speakers();
    speakers.play(new Map([["anna", inSlot(0)]]));
    await vi.advanceTimersByTimeAsync(200);
    expect(heard()).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(heard()).toBe(1);
    speakers.play(new Map([["ben", inSlot(0)]]));
    expect(heard()).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(heard()).toBe(1);
    expect(FakeAudio.all).toHaveLength(1);
  });

  it("fall silent at once when a microphone is off or a slot is empty", async () => {
    const speakers = new Speakers();
    speakers.play(new Map([["anna", inSlot(0)]]));
    await vi.advanceTimersByTimeAsync(300);
    speakers.play(new Map([["anna", inSlot(0, false)]]));
    await vi.advanceTimersByTimeAsync(300);
    expect(heard()).toBe(0);
    speakers.play(new Map());
    expect(FakeAudio.all[0]?.playing).toBe(false);
    expect(FakeAudio.all[0]?.srcObject).toBeNull();
  });

  it("say when the browser wants a click first, and play after it", async () => {
    refusing = true;
    const speakers = new Speakers();
    speakers.play(new Map([["anna", inSlot(0)]]));
    await vi.advanceTimersByTimeAsync(300);
    expect(speakers.blocked.get()).toBe(true);
    refusing = false;
    speakers.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(speakers.blocked.get()).toBe(false);
    expect(heard()).toBe(1);
  });
});
