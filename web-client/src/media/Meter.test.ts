import { describe, expect, it } from "vitest";
import { dBovOf, levelOf } from "./Meter";

const tone = (amplitude: number) =>
  Float32Array.from({ length: 4800 }, (_, i) => amplitude * Math.sin((2 * Math.PI * i) / 48));

describe("the level of a microphone", () => {
  it("is counted from full scale: −3 dBov for the loudest tone, 20 less for a tenth of it", () => {
    expect(dBovOf(tone(1))).toBeCloseTo(-3.01, 1);
    expect(dBovOf(tone(0.1))).toBeCloseTo(-23.01, 1);
    expect(dBovOf(new Float32Array(480).fill(1))).toBe(0);
  });

  it("is −127 for silence and never less", () => {
    expect(dBovOf(new Float32Array(480))).toBe(-127);
    expect(dBovOf(tone(1e-9))).toBe(-127);
  });

  it("is 0 for silence on the screen, rises with the voice and stops at 1", () => {
    expect([-127, -60, -35, -10, 0].map(levelOf)).toEqual([0, 0, 0.5, 1, 1]);
  });
});
