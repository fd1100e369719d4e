import { describe, expect, it } from "vitest";
import type { Step } from "../../protocol/messages.generated";
import { fieldOf, momentOf, weekAfter } from "./meeting";
import { kindOf, moved, stepLeftWords } from "./steps";

const step = (id: string): Step => ({ id, kind: "other", title: id, minutes: 10 });
const [a, b, c] = [step("a"), step("b"), step("c")];
const steps = [a, b, c];

describe("the steps of the agenda", () => {
  it("move by one place, the last one too", () => {
    expect(moved(steps, b, -1)).toEqual({ put: b, before: a });
    expect(moved(steps, b, 1)).toEqual({ put: c, before: b });
    expect(moved(steps, a, -1)).toBeNull();
    expect(moved(steps, c, 1)).toBeNull();
  });

  it("know their kind by the usual words", () => {
    expect(kindOf(" focus work ")).toBe("focusWork");
    expect(kindOf("Letters we never sent")).toBe("other");
  });

  it("run over without hurry", () => {
    const since = "2026-11-24T18:00:00Z";
    const at = Date.parse(since);
    expect(stepLeftWords(a, since, at + 120_000)).toBe("about 8 min left");
    expect(stepLeftWords(a, since, at + 599_000)).toBe("about 1 min left");
    expect(stepLeftWords(a, since, at + 600_000)).toBe("a little longer than planned");
  });
});

describe("the next meeting", () => {
  it("goes into the field and comes back to the minute", () => {
    const at = new Date(2026, 11, 1, 18, 5).getTime();
    expect(fieldOf(at)).toBe("2026-12-01T18:05");
    expect(momentOf(fieldOf(at))).toBe(at);
    expect(momentOf("")).toBeNull();
  });

  it("is proposed a week on, at the same time of the day", () => {
    expect(fieldOf(weekAfter(new Date(2026, 11, 29, 18, 0).getTime()))).toBe("2027-01-05T18:00");
  });
});
