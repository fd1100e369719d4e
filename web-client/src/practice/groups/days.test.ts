import { describe, expect, it } from "vitest";
import { dayWords, meetingWords, placeOf, weeklyWords, zones } from "./days";

const NOW = Date.parse("2026-03-01T12:00:00Z");

describe("the days of a group", () => {
  it("has a day without a year that goes without saying", () => {
    expect(dayWords("2026-03-12T12:00:00Z", NOW, "en-GB")).toBe("12 March");
    expect(dayWords("2027-01-12T12:00:00Z", NOW, "en-GB")).toBe("12 January 2027");
  });

  it("tells the next meeting by the reader's clock, and by the group's where it shows something else", () => {
    const at = "2026-12-01T17:30:00Z";
    const read = (zone: string | null, own: string) => meetingWords(at, zone, own, "en-GB");
    expect(read("Europe/Berlin", "Europe/Rome")).toEqual({
      here: expect.stringMatching(/^Tuesday,? 1 December.* 18:30$/),
      there: null,
    });
    expect(read(null, "Europe/Rome").there).toBeNull();
    expect(read("Europe/Berlin", "Europe/London")).toMatchObject({
      here: expect.stringContaining("17:30"),
      there: "18:30 in Berlin",
    });
    expect(read("Asia/Tokyo", "Europe/London").there).toMatch(/^Wednesday.* 02:30 in Tokyo$/);
  });

  it("tells the week's day and time by the clocks of the group's place", () => {
    const schedule = { first: "2026-12-01", time: "18:30", zone: "America/New_York" };
    expect(weeklyWords(schedule, "en-GB")).toBe("Tuesdays at 18:30, New York time");
  });

  it("names a zone by its place", () => {
    expect(placeOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(placeOf("UTC")).toBe("UTC");
    expect(zones()).toContain("Europe/Berlin");
  });
});
