import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../../gallery/samples";
import { handOver, isLaidOut, type Standing, standingOf } from "./deskLayout";

const observer: Standing = { therapist: false, observing: true, leads: false };
const therapist: Standing = { therapist: true, observing: false, leads: true };
const promoted = { ...observer, observing: false };
const leading = { ...promoted, leads: true };

describe("the desk's layout", () => {
  it("is there for co-therapists, observing or promoted, and for nobody else by itself", () => {
    expect([observer, promoted, leading].map((each) => isLaidOut(null, each))).toEqual([true, true, true]);
    expect(isLaidOut(null, therapist)).toBe(false);
  });

  it("is as staff have chosen in this browser, and never a member's", () => {
    expect(isLaidOut(true, therapist)).toBe(true);
    expect(isLaidOut(false, observer)).toBe(false);
    expect(isLaidOut(true, standingOf(SAMPLES.circle?.sections ?? {}))).toBe(false);
  });

  it("reads from the view who observes and who leads", () => {
    expect(standingOf(SAMPLES.observing?.sections ?? {})).toMatchObject({
      therapist: false,
      observing: true,
    });
    expect(standingOf(SAMPLES.staff?.sections ?? {})).toEqual(therapist);
    expect(standingOf({})).toBeNull();
  });
});

describe("a hand-over", () => {
  it.each([
    ["the therapist drops", observer, leading, "come"],
    ["a therapist promotes", observer, promoted, "come"],
    ["the page comes to who leads", null, leading, "come"],
    ["the therapist is back", leading, promoted, "go"],
    ["the therapist drops again", promoted, leading, "come"],
    ["nothing changes for who observes", observer, observer, null],
    ["nothing changes for who leads", leading, leading, null],
    ["the page comes to who observes", null, observer, null],
    ["somebody leaves the circle", leading, null, null],
  ])("when %s", (_, before, now, what) => expect(handOver(before, now)).toBe(what));
});
