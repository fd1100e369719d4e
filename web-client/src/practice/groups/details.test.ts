import { describe, expect, it } from "vitest";
import { BEGINNING, faultsOf, phaseWords, withSessions } from "./details";

const whole = { ...BEGINNING, name: "Tuesday group" };

describe("the details of a group", () => {
  it("has phases that follow the number of sessions", () => {
    expect(withSessions(whole, 12)).toMatchObject({ of: 12, initialUntil: 3, finalFrom: 10 });
    expect(withSessions(withSessions(whole, 12), 16)).toMatchObject({ initialUntil: 3, finalFrom: 14 });
  });

  it("leaves phases that somebody has set", () => {
    expect(withSessions({ ...whole, finalFrom: 11 }, 16)).toMatchObject({ of: 16, finalFrom: 11 });
  });

  it("says which sessions are of which phase", () => {
    expect(phaseWords(whole)).toBe(
      "Initial: sessions 1 to 3 · middle: sessions 4 to 11 · final: sessions 12 to 14.",
    );
    expect(phaseWords({ ...whole, initialUntil: 1, finalFrom: 3 })).toContain(
      "session 1 · middle: session 2 ",
    );
  });

  it("tells what is not whole at its field, and nothing of what is", () => {
    expect(faultsOf(whole)).toEqual({});
    expect(Object.keys(faultsOf({ ...whole, name: " ", of: 17, minutes: Number.NaN }))).toEqual([
      "name",
      "of",
      "minutes",
    ]);
    expect(Object.keys(faultsOf({ ...whole, finalFrom: 4 }))).toEqual(["finalFrom"]);
    const somewhere = { first: "2026-12-01", time: "18:30", zone: "Europe/Nowhere" };
    expect(Object.keys(faultsOf({ ...whole, schedule: somewhere }))).toEqual(["schedule"]);
    expect(faultsOf({ ...whole, schedule: { ...somewhere, zone: "Europe/Berlin" } })).toEqual({});
  });
});
