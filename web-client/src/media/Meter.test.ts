import { describe, expect, it } from "vitest";
import { levelOf } from "./Meter";

const tone = (amplitude: number) => Float32Array.from({ length: 480 }, (_, i) => amplitude * Math.sin(i / 5));

describe("the level of a microphone", () => {
  it("is 0 for silence, rises with the voice and stops at 1", () => {
    expect(levelOf(new Float32Array(480))).toBe(0);
    expect(levelOf(tone(0.03))).toBeGreaterThan(0.3);
    expect(levelOf(tone(0.3))).toBeGreaterThan(levelOf(tone(0.03)));
    expect(levelOf(tone(1))).toBe(1);
  });
});
