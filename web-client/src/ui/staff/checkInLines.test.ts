import { describe, expect, it } from "vitest";
import type { CheckIn } from "../../protocol/messages.generated";
import { checkInLines } from "./checkInLines";

const nothing: CheckIn = {
  mood: null,
  event: null,
  withWhom: null,
  touched: null,
  phq9: null,
  notSafe: false,
};

describe("a check-in on a member's card", () => {
  it("has the PHQ-9's total and its ninth item, with those of the time before beside them", () => {
    const today = { ...nothing, mood: 0, phq9: [1, 2, 3, 0, 1, 2, 3, 0, 1] };
    const before = { ...nothing, mood: 6, phq9: [0, 0, 0, 0, 0, 0, 0, 0, 0] };
    expect(checkInLines(today, before)).toEqual([
      { name: "Mood, 0 to 10", today: "0", before: "6" },
      { name: "PHQ-9, of 27", today: "13", before: "0" },
      { name: "Item 9, of 3", today: "1", before: "0" },
    ]);
  });

  it("has the week's event, with whom and how it touched, and no line for what was never said", () => {
    const today = { ...nothing, event: "A call", withWhom: "My sister" };
    const before = { ...nothing, touched: "I slept badly" };
    expect(checkInLines(today, before)).toEqual([
      { name: "What happened", today: "A call", before: null },
      { name: "With whom", today: "My sister", before: null },
      { name: "How it touched", today: null, before: "I slept badly" },
    ]);
    expect(checkInLines(nothing, null)).toEqual([]);
  });
});
