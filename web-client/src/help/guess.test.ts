import { describe, expect, it } from "vitest";
import { guessed } from "./guess";
import type { HelpLines } from "./helpLines";

const lines: HelpLines = {
  practice: null,
  defaultRegion: "eu",
  regions: ["eu", "at", "ch", "de", "gb", "ie", "us"].map((id) => ({ id, name: id, lines: [] })),
};

const at = (zone: string, ...languages: string[]) => guessed(lines, { zone, languages });

describe("the region that is shown first", () => {
  it("is that of the language, where it names a country", () => {
    expect(at("UTC", "de-AT", "en-US")).toBe("at");
    expect(at("UTC", "en-GB")).toBe("gb");
    expect(at("UTC", "de-Latn-CH")).toBe("ch");
    expect(at("UTC", "fr-FR", "en-IE")).toBe("ie");
  });

  it("is the practice's where no language names one of its regions", () => {
    expect(at("UTC")).toBe("eu");
    expect(at("UTC", "de", "en")).toBe("eu");
    expect(at("UTC", "pt-BR", "sv")).toBe("eu");
  });

  it("is that of the clock before that of the language", () => {
    expect(at("Europe/Vienna", "de-DE")).toBe("at");
    expect(at("Europe/London", "de-DE")).toBe("gb");
    expect(at("Europe/Berlin", "en")).toBe("de");
  });

  it("is America's in America alone, whatever the browser was delivered with", () => {
    expect(at("America/Chicago", "en-US")).toBe("us");
    expect(at("Europe/Madrid", "en-US")).toBe("eu");
    expect(at("Asia/Tokyo", "en-US", "en-GB")).toBe("gb");
  });

  it("is one that there is", () => {
    const few = { ...lines, defaultRegion: "gb", regions: lines.regions.filter((r) => r.id === "gb") };
    expect(guessed(few, { zone: "Europe/Berlin", languages: ["de-DE"] })).toBe("gb");
  });
});
