import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../gallery/samples";
import type { Sections } from "../protocol/messages.generated";
import { news, someoneArrived } from "./news";
import type { SessionView } from "./view";

function view(name: string, more: Partial<Sections> = {}): SessionView {
  const sample = SAMPLES[name];
  if (!sample) {
    throw new Error(name);
  }
  return { seq: 1, stage: sample.stage, sections: { ...sample.sections, ...more }, clockOffset: 0 };
}

const circle = view("circle");
const seats = circle.sections.circle?.seats ?? [];
const withSeats = (change: (s: (typeof seats)[number]) => (typeof seats)[number]): SessionView =>
  view("circle", {
    circle: {
      seats: seats.map(change),
      startedAt: "",
      endsAt: "",
      locked: false,
      leads: [],
      circleWaits: false,
    },
  });

describe("the news for those who listen to the screen", () => {
  it("says nothing of what was there when the page opened", () => {
    expect(news(null, circle)).toEqual([]);
  });

  it("tells a hand with its number, but not one's own", () => {
    const up = withSeats((s) =>
      s.seat === "s8" ? { ...s, hand: 3 } : s.seat === "s4" ? { ...s, hand: 4 } : s,
    );
    expect(news(circle, up)).toEqual(["Gwen raised a hand: hand 3."]);
  });

  it("tells connection trouble and its end", () => {
    const away = withSeats((s) => (s.seat === "s3" ? { ...s, presence: "trouble" } : s));
    expect(news(circle, away)).toEqual(["Ben has connection trouble."]);
    expect(news(away, circle)).toEqual(["Ben is back."]);
  });

  it("tells the admission, the hush and its end to the person", () => {
    expect(news(view("waiting"), circle)).toEqual(["You are in the circle now."]);
    const me = circle.sections.me;
    const hushed = view("circle", me ? { me: { ...me, hushed: true } } : {});
    expect(news(circle, hushed)).toEqual(["Your microphone is held for now."]);
    expect(news(hushed, circle)).toEqual(["You may turn your microphone on again."]);
  });

  it("tells staff who has come to wait, once", () => {
    const staff = view("staff");
    const before = view("staff", {
      door: { waiting: [], arriving: [], gone: [], started: true, locked: false },
    });
    expect(news(before, staff)).toEqual(["Gwen is waiting."]);
    expect(someoneArrived(before, staff)).toBe(true);
    expect(someoneArrived(staff, staff)).toBe(false);
    expect(someoneArrived(null, staff)).toBe(false);
  });
});
