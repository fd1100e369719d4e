import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../gallery/samples";
import type { Circle, Sections } from "../protocol/messages.generated";
import { timePassed } from "./agendaNews";
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
const withCircle = (more: Partial<Circle>): SessionView => {
  const is = circle.sections.circle;
  return view("circle", is ? { circle: { ...is, ...more } } : {});
};
const withSeats = (change: (s: (typeof seats)[number]) => (typeof seats)[number]): SessionView =>
  withCircle({ seats: seats.map(change) });

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

  it("tells whose turn it is, by name or as one's own", () => {
    const turns = (turn: string | null, inRound: boolean): Partial<Sections> => ({
      turns: {
        policy: "open",
        turn: turn === null ? null : { seat: turn, since: "" },
        round: inRound ? { places: [] } : null,
        feedback: false,
      },
    });
    const at = (turn: string | null, inRound = false) => view("circle", turns(turn, inRound));
    expect(news(at(null), at("s2", true))).toEqual(["A round begins.", "It is Amira’s turn."]);
    expect(news(at("s2", true), at("s4", true))).toEqual(["It is your turn."]);
    expect(news(at("s4", true), at("s4", true))).toEqual([]);
    expect(news(at("s4", true), at(null))).toEqual(["The round is over."]);
    expect(news(at(null), at("s3"))).toEqual(["Ben has the floor."]);
    expect(news(at("s3"), at("s4"))).toEqual(["You have the floor."]);
    expect(news(at("s4"), at(null))).toEqual(["Your turn is over."]);
  });

  it("tells who can be heard when that changes, and to staff a Not now", () => {
    const turns = { policy: "open" as const, turn: null, round: null, feedback: false };
    const byHand = view("circle", { turns: { ...turns, policy: "byHand" } });
    expect(news(view("circle", { turns }), byHand)).toEqual(["Who has the floor can be heard."]);
    const lead = SAMPLES.staff?.sections.lead;
    const declined = view("staff", lead ? { lead: { ...lead, notNow: ["s3"] } } : {});
    expect(news(view("staff"), declined)).toEqual(["Ben says: Not now."]);
    expect(news(declined, declined)).toEqual([]);
  });

  it("tells the step at hand and a moved end", () => {
    const agenda = SAMPLES.agenda?.sections.agenda;
    const at = (current: string) => view("agenda", agenda ? { agenda: { ...agenda, current } } : {});
    expect(news(at("b"), at("c"))).toEqual(["Now: Focus work."]);
    const later = news(circle, withCircle({ endsAt: "2026-11-24T19:45:00Z" }));
    expect(later).toEqual([expect.stringMatching(/^The session ends at .*45.* now\.$/)]);
  });

  it("tells who is on stage and who is kept in sight", () => {
    const stage = (seat: string) => withSeats((s) => (s.seat === seat ? { ...s, onStage: true } : s));
    expect(news(circle, stage("s3"))).toEqual(["Ben is on stage."]);
    expect(news(stage("s3"), circle)).toEqual(["Ben is off the stage."]);
    expect(news(circle, stage("s4"))).toEqual(["You are on stage."]);
    const me = circle.sections.me;
    const pinned = view("circle", me ? { me: { ...me, pins: ["s8"], pinnedBy: ["Jo"] } } : {});
    expect(news(circle, pinned)).toEqual(["Gwen is kept in sight for you.", "Jo keeps you in sight."]);
    expect(news(pinned, circle)).toEqual([
      "Gwen is kept in sight for you no longer.",
      "Jo keeps you in sight no longer.",
    ]);
  });

  it("says once that ten minutes are left, and once that the time is over", () => {
    expect(timePassed(600_001, 600_000)).toBe("10 minutes left.");
    expect(timePassed(600_000, 599_000)).toBeNull();
    expect(timePassed(1, 0)).toBe("The time is over. Nothing is cut off.");
    expect(timePassed(0, -5_000)).toBeNull();
    // A page that slept over both says the last alone.
    expect(timePassed(700_000, -1)).toBe("The time is over. Nothing is cut off.");
    expect(timePassed(-5_000, 800_000)).toBeNull();
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
