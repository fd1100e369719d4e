import { describe, expect, it } from "vitest";
import { heightOf, layout, qualityFor, staged } from "./layout";

describe("the places of equal seats", () => {
  it.each([
    [1, 1200, 700, 1],
    [2, 1200, 700, 2],
    [4, 1200, 700, 2],
    [8, 1388, 740, 4],
    [8, 330, 520, 2],
    [12, 1388, 740, 4],
    // Nearly as large in three columns, but with two gaps.
    [7, 1016, 700, 4],
  ])("puts %i seats on %i × %i px into %i columns", (count, width, height, columns) => {
    expect(layout(count, width, height, 12).columns).toBe(columns);
  });

  it("never needs more room than there is, when there is enough", () => {
    for (let count = 1; count <= 16; count++) {
      for (const [width, height] of [
        [700, 560],
        [1000, 700],
        [1388, 740],
      ] as const) {
        const { columns, ...seat } = layout(count, width, height, 12);
        const rows = Math.ceil(count / columns);
        expect(columns * seat.width + (columns - 1) * 12).toBeLessThanOrEqual(width);
        expect(rows * seat.height + (rows - 1) * 12).toBeLessThanOrEqual(height);
      }
    }
  });

  it("lets the circle scroll rather than make faces too small to read", () => {
    const seat = layout(12, 330, 300, 8);
    expect(seat.columns).toBe(2);
    expect(seat.height).toBeGreaterThanOrEqual(104);
  });
});

describe("the places with a stage", () => {
  const sizes = [
    [650, 560],
    [1000, 560],
    [1388, 740],
  ] as const;

  it("are those of equal seats while nobody is on stage, or everybody", () => {
    expect(staged(0, 8, 1388, 740, 12)).toEqual({ stage: null, rest: layout(8, 1388, 740, 12) });
    expect(staged(2, 0, 1388, 740, 12).stage).toEqual(layout(2, 1388, 740, 12));
  });

  it("make those on stage the largest, and leave the others readable within what is shown", () => {
    for (const [width, height] of sizes) {
      for (let onStage = 1; onStage <= 4; onStage++) {
        for (const rest of [1, 3, 6]) {
          const places = staged(onStage, rest, width, height, 12);
          const stage = places.stage ?? places.rest;
          expect(stage.width * stage.height).toBeGreaterThan(places.rest.width * places.rest.height);
          expect(Math.min(places.rest.width, places.rest.height)).toBeGreaterThanOrEqual(90);
          expect(heightOf(stage, onStage, 12) + 24 + heightOf(places.rest, rest, 12)).toBeLessThanOrEqual(
            height,
          );
        }
      }
    }
  });

  it("keep the stage within what is shown on a phone, where the others scroll", () => {
    const { stage, rest } = staged(2, 9, 330, 420, 12);
    expect(heightOf(stage ?? rest, 2, 12)).toBeLessThanOrEqual(420 * 0.74);
    expect(rest.height).toBeGreaterThanOrEqual(104);
  });
});

describe("the picture a seat can use", () => {
  it.each([
    [420, 1, "high"],
    [220, 1, "medium"],
    [104, 0.5, "medium"],
    [220, 0.1, "low"],
    [420, 0, "low"],
  ])("of %i px, %d of it to be seen, is %s", (height, seen, quality) => {
    expect(qualityFor(height, seen)).toBe(quality);
  });

  it("is the best of those who are on stage or kept in sight, however small", () => {
    expect(qualityFor(104, 0, true)).toBe("high");
  });
});
