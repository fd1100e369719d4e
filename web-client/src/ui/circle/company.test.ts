import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../../gallery/samples";
import { companyOf } from "./company";

function names(sample: string) {
  return companyOf(SAMPLES[sample]?.sections ?? {}).seats.map((s) => s.name);
}

describe("who is on the screen", () => {
  it("is the circle, also while a private room is only offered", () => {
    expect(names("circle")).toHaveLength(8);
    expect(names("private-offered")).toHaveLength(8);
  });

  it("is the two of a private room for as long as it is open", () => {
    expect(names("private")).toEqual(["Maya", "Chiara"]);
  });

  it("is those of one's breakout, in the circle's order, from the view that says so", () => {
    expect(names("breakout")).toEqual(["Ben", "Chiara", "Femi"]);
  });

  it("is the whole circle while parts are offered, and while others are in breakouts", () => {
    expect(names("offered")).toHaveLength(8);
    expect(names("others-elsewhere")).toHaveLength(8);
  });

  it("is nobody before the circle", () => {
    expect(companyOf({})).toEqual({ seats: [], place: "circle" });
  });
});
