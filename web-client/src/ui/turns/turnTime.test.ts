import { describe, expect, it } from "vitest";
import { othersTimeWords, ownTimeWords } from "./turnTime";

describe("the time of a turn", () => {
  it("is not put before the speaker until it is nearly over", () => {
    expect(ownTimeWords(600_000)).toBeNull();
    expect(ownTimeWords(30_001)).toBeNull();
    expect(ownTimeWords(30_000)).toBe("About half a minute left");
    expect(ownTimeWords(1)).toBe("About half a minute left");
  });

  it("is over without anything being cut off", () => {
    expect(ownTimeWords(0)).toBe("Time to come to an end, in your own time");
    expect(ownTimeWords(-300_000)).toBe("Time to come to an end, in your own time");
  });

  it("is known to staff all along", () => {
    expect(othersTimeWords(120_000, "Ben")).toBe("About 2 minutes left");
    expect(othersTimeWords(31_000, "Ben")).toBe("About a minute left");
    expect(othersTimeWords(20_000, "Ben")).toBe("About half a minute left");
    expect(othersTimeWords(0, "Ben")).toBe("Ben reads: Time to come to an end, in your own time");
  });
});
