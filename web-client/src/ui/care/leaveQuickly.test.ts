import { describe, expect, it } from "vitest";
import { ThreeTimes } from "./leaveQuickly";

function presses(...times: number[]): boolean[] {
  const key = new ThreeTimes();
  return times.map((at) => key.press(at));
}

describe("Escape, three times", () => {
  it("is the third press that leaves", () => {
    expect(presses(0, 400, 900)).toEqual([false, false, true]);
    expect(presses(0, 750, 1_500)).toEqual([false, false, true]);
  });

  it("is not what somebody does who closes one window after another", () => {
    expect(presses(0, 900, 1_600)).toEqual([false, false, false]);
    expect(presses(0, 2_000, 4_000)).toEqual([false, false, false]);
  });

  it("looks at the last presses, whatever went before", () => {
    expect(presses(0, 5_000, 5_300, 5_600)).toEqual([false, false, false, true]);
  });

  it("begins anew after it has left", () => {
    expect(presses(0, 100, 200, 300)).toEqual([false, false, true, false]);
  });
});
