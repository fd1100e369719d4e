import { describe, expect, it } from "vitest";
import type { CourseSpan } from "../http/wire.generated";
import { attendedWords } from "./course/Attendance";
import { lengthWords, namesOf, quietWords, spanWords, withoutTag } from "./words";

const nameOf = namesOf([
  { seat: "s2", name: "Amira", role: "member", gone: false },
  { seat: "s3", name: "Ben", role: "member", gone: true },
]);
const span = (kind: CourseSpan["kind"], seats: string[], title: string | null = null): CourseSpan => ({
  kind,
  from: "",
  until: null,
  seats,
  title,
});

describe("the words of what went on", () => {
  it.each([
    [span("step", [], "Arriving"), "Arriving"],
    [span("step", []), "A step"],
    [span("turn", ["s2"]), "Amira’s turn"],
    [span("pass", ["s3"]), "Ben passed"],
    [span("breakout", ["s2", "s3"], "The call"), "Breakout “The call”: Amira and Ben"],
    [span("breakout", []), "Breakout"],
    [span("privateRoom", ["s2"]), "Private room: Amira"],
    [span("flag", ["gone"]), "Safety flag: Somebody"],
    [span("visit", ["s2"]), "Amira visited a breakout"],
  ])("%o is %s", (one, words) => expect(spanWords(one, nameOf)).toBe(words));

  it("are never of less than a minute", () => {
    expect([5_000, 89_000, 91_000].map(lengthWords)).toEqual(["1 min", "1 min", "2 min"]);
  });

  it("leave out the tag a line was found by, and no other", () => {
    expect(withoutTag("Call her #homework before Sunday #Homework", "homework")).toBe(
      "Call her before Sunday",
    );
    expect(withoutTag("Read #homeworks", "homework")).toBe("Read #homeworks");
  });

  it("say who was quiet without a judgement", () => {
    expect(quietWords({ seat: "", absent: true, turns: 0, passes: 0 })).toBe("was not there");
    expect(quietWords({ seat: "", absent: false, turns: 0, passes: 2 })).toBe("no turn, passed 2 times");
  });
});

describe("the words of attendance", () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 1, 3, 18) + minutes * 60_000).toISOString();
  const words = (...stays: [number, number | null][]) =>
    attendedWords(
      {
        seat: "s2",
        stays: stays.map(([from, until]) => ({ from: at(from), until: until === null ? null : at(until) })),
      },
      Date.parse(at(0)),
      Date.parse(at(90)),
    );

  it("make nothing of a minute", () => expect(words([1, 40], [41, null])).toBe("the whole time"));
  it("say what was missed", () => {
    expect(words([0, 20], [30, 90])).toBe("away 10 min in between");
    expect(words([10, 90])).toMatch(/^from /);
    expect(words([0, 80])).toMatch(/^until /);
  });
  it("say that somebody was not there", () => expect(words()).toBe("was not there"));
});
