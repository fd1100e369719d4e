import { describe, expect, it } from "vitest";
import { checkIn, halfAnswered, ITEMS, UNANSWERED } from "./answers";

describe("a check-in", () => {
  it("may be left open whole", () => {
    expect(checkIn(UNANSWERED)).toEqual({
      type: "checkIn",
      mood: null,
      event: null,
      withWhom: null,
      touched: null,
      phq9: null,
      notSafe: false,
    });
  });

  it("has all nine items or none of them", () => {
    const all = ITEMS.map((_, i) => i % 4);
    const some = all.map((item, i) => (i === 8 ? null : item));
    expect(halfAnswered({ ...UNANSWERED, phq9: some })).toBe(true);
    expect(halfAnswered({ ...UNANSWERED, phq9: all })).toBe(false);
    expect(checkIn({ ...UNANSWERED, phq9: all })).toMatchObject({ phq9: all });
    expect(checkIn({ ...UNANSWERED, phq9: some })).toMatchObject({ phq9: null });
  });

  it("says a zero as an answer, and blanks as none", () => {
    expect(checkIn({ ...UNANSWERED, mood: 0, event: "  " })).toMatchObject({ mood: 0, event: null });
  });
});
