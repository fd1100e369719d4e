import { describe, expect, it } from "vitest";
import type { Seat } from "../protocol/messages.generated";
import { awayWords, pictureWords, seatWords, sinceWords } from "./words";

const off = { microphone: false, camera: false };
const on = { microphone: true, camera: true };

describe("the word on sound and picture that do not come through", () => {
  it("is none while they do, and none of what nobody misses", () => {
    expect(awayWords({ in: true, out: true }, on, true)).toBeNull();
    expect(awayWords({ in: true, out: false }, off, true)).toBeNull();
    expect(awayWords({ in: false, out: true }, on, false)).toBeNull();
  });

  it("says that one may stay while both are away", () => {
    expect(awayWords({ in: false, out: false }, off, true)).toMatch(/are away.*by themselves.*stay/);
  });

  it("says exactly what the others miss of oneself", () => {
    const words = (own: typeof on) => awayWords({ in: true, out: false }, own, true);
    expect(words(on)).toContain("cannot hear or see you");
    expect(words({ ...on, camera: false })).toContain("cannot hear you");
    expect(words({ ...on, microphone: false })).toContain("cannot see you");
  });

  it("says that one misses the others", () => {
    expect(awayWords({ in: false, out: true }, off, true)).toContain("You cannot hear or see the others");
  });
});

describe("the word on for how long", () => {
  it("counts whole minutes, and not below none", () => {
    expect([-5_000, 59_000, 60_000, 119_999, 250_000].map(sinceWords)).toEqual([
      "It has been less than a minute.",
      "It has been less than a minute.",
      "It has been a minute.",
      "It has been a minute.",
      "It has been 4 minutes.",
    ]);
  });
});

describe("the word of a seat without a picture", () => {
  const seat: Seat = {
    seat: "s2",
    name: "Ben",
    role: "member",
    observing: false,
    presence: "here",
    microphone: true,
    camera: false,
    paused: false,
    inPrivateRoom: false,
    elsewhere: false,
    onStage: false,
    ladder: "video",
    hand: null,
  };

  it("tells apart what somebody chose and what happened to them", () => {
    const words = (more: Partial<Seat>) => seatWords({ ...seat, ...more }, false);
    expect(words({})).toBe("Ben is here by voice");
    expect(words({ microphone: false })).toBe("Ben is listening");
    expect(words({ ladder: "still" })).toBe("Ben is here without a picture");
    expect(words({ ladder: "audio" })).toBe("Ben is here by sound only");
    expect(words({ ladder: "text" })).toBe("Ben is here by text");
    expect(words({ paused: true, ladder: "text" })).toBe("Ben has paused");
    expect(words({ presence: "trouble", paused: true })).toBe("Ben has connection trouble.");
    expect(seatWords({ ...seat, paused: true }, true)).toBe("You have paused");
  });

  it("says why a picture went by itself", () => {
    expect(pictureWords(false, "noPictureOut")).toBe("The network is weak; the picture comes back by itself");
    expect(pictureWords(true, "soundOnly")).toBe("The network is weak; sound only for now");
    expect(pictureWords(true)).toBe("The picture is resting");
  });
});
