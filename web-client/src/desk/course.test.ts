import { describe, expect, it } from "vitest";
import type { CourseSpan, NoteLine, SpanKind } from "../http/wire.generated";
import { type Bounds, hang, stayed, stripOf } from "./course";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 18, 0) + minutes * 60_000).toISOString();
const span = (
  kind: SpanKind,
  from: number,
  until: number | null,
  seats: string[] = [],
  title: string | null = null,
): CourseSpan => ({ kind, from: at(from), until: until === null ? null : at(until), seats, title });
const note = (text: string, minutes: number, more: Partial<NoteLine> = {}) =>
  ({ text, at: at(minutes), about: null, scene: null, ...more }) as NoteLine;

const bounds: Bounds = { startedAt: at(0), endedAt: at(90) };
const arriving = span("step", 0, 10, [], "Arriving");
const working = span("step", 10, 60, [], "Working on it");
const amira = span("turn", 12, 20, ["amira"]);
const ben = span("turn", 20, 22, ["ben"]);

/** What hangs where, in words short enough to compare. */
function told(spans: CourseSpan[], lines: NoteLine[], of: Bounds = bounds) {
  return hang({ spans, attendance: [] }, lines, of).map(({ step, when, items }) => [
    step?.title ?? when,
    ...items.map((item) => {
      const texts = item.notes.map((line) => line.text).join(", ");
      return item.span ? `${item.span.kind} ${item.span.seats.join("+")}: ${texts}` : texts;
    }),
  ]);
}

describe("what hangs where", () => {
  it("is each note on the turn in which it was begun", () => {
    const lines = [note("cries", 20.5), note("names anger", 13), note("it is my fault", 19.9)];
    expect(told([arriving, working, amira, ben], lines)).toEqual([
      ["Arriving"],
      ["Working on it", "turn amira: names anger, it is my fault", "turn ben: cries"],
    ]);
  });

  it("is a note of no turn in its step, by its time", () => {
    expect(told([arriving, working, amira], [note("later", 25), note("early", 3)])).toEqual([
      ["Arriving", "early"],
      ["Working on it", "turn amira: ", "later"],
    ]);
  });

  it("tells what was before the session, between the steps and after it", () => {
    const lines = [note("plan", -20), note("between", 61), note("after", 100)];
    expect(told([arriving, working], lines)).toEqual([
      ["before", "plan"],
      ["Arriving"],
      ["Working on it"],
      ["during", "between"],
      ["after", "after"],
    ]);
  });

  it("is all of them before the start, while there is no course", () => {
    expect(told([], [note("plan", -5)], { startedAt: null, endedAt: null })).toEqual([["before", "plan"]]);
  });

  it("is a step again when the group goes back to it", () => {
    const again = span("step", 60, 70, [], "Arriving");
    expect(told([arriving, working, again], [note("back", 65)]).at(-1)).toEqual(["Arriving", "back"]);
  });

  it("keeps a turn that goes on beyond its step where it began, with what was written then", () => {
    const long = span("turn", 8, 14, ["amira"]);
    expect(told([arriving, working, long], [note("on", 13)])).toEqual([
      ["Arriving", "turn amira: on"],
      ["Working on it"],
    ]);
  });

  it("is on what still goes on", () => {
    const open = span("turn", 30, null, ["ben"]);
    const step = span("step", 10, null, [], "Working on it");
    expect(told([step, open], [note("now", 40)], { startedAt: at(0), endedAt: null })).toEqual([
      ["Working on it", "turn ben: now"],
    ]);
  });

  it("is in breakouts on the room of the member it is about, or of the scene it names", () => {
    const one = span("breakout", 30, 40, ["amira", "ben"], "The call");
    const two = span("breakout", 30, 40, ["chiara"], "At the door");
    const lines = [
      note("about her", 31, { about: "chiara" }),
      note("in the call", 32, { scene: "The call" }),
      note("of all", 33),
    ];
    expect(told([working, one, two], lines)).toEqual([
      ["Working on it", "breakout amira+ben: in the call", "breakout chiara: about her", "of all"],
    ]);
  });

  it("puts nothing on what takes no time, and on a visit or a private room of others", () => {
    const spans = [
      span("flag", 15, null, ["gwen"]),
      span("visit", 30, 40, ["jo"]),
      span("privateRoom", 30, 40, ["maya", "chiara"]),
    ];
    expect(told([working, ...spans], [note("seen", 35, { about: "ben" })])).toEqual([
      ["Working on it", "flag gwen: ", "visit jo: ", "privateRoom maya+chiara: ", "seen"],
    ]);
  });

  it("reads times of whatever precision", () => {
    const precise = { ...amira, from: "2026-11-24T18:12:00Z" };
    const line = note("exact", 0, { at: "2026-11-24T18:12:00.251Z" });
    expect(told([working, precise], [line])).toEqual([["Working on it", "turn amira: exact"]]);
  });
});

describe("the strip", () => {
  const ms = (minutes: number) => Date.parse(at(minutes));

  it("has steps, turns and moments in their places, and ends now what goes on", () => {
    const spans = [arriving, span("turn", 45, null, ["ben"]), span("pass", 9, null, ["elif"])];
    const strip = stripOf({ spans, attendance: [] }, ms(0), ms(90), ms(54));
    expect(strip.steps).toEqual([{ span: arriving, left: 0, width: 10 / 90 }]);
    expect(strip.turns.map(({ left, width }) => [left, width])).toEqual([[0.5, expect.closeTo(0.1)]]);
    expect(strip.moments.map(({ left }) => left)).toEqual([0.1]);
  });

  it("stays within the strip, whatever the times are", () => {
    const spans = [span("turn", -5, 300, ["ben"])];
    expect(stripOf({ spans, attendance: [] }, ms(0), ms(90), ms(400)).turns).toEqual([
      { span: spans[0], left: 0, width: 1 },
    ]);
  });
});

describe("attendance", () => {
  it("adds up what somebody was there, and says whether they are", () => {
    const stays = [
      { from: at(0), until: at(10) },
      { from: at(20), until: null },
    ];
    expect(stayed({ seat: "ben", stays }, Date.parse(at(25)))).toEqual({ long: 15 * 60_000, there: true });
  });
});
