import { describe, expect, it } from "vitest";
import { companyWords, lastMinuteBegins, myPartWords, sceneTimeWords, stepOutWords } from "./sceneWords";

const cast = [
  { seat: "s2", name: "Amira", part: "self" as const },
  { seat: "s3", name: "Ben", part: "other" as const },
  { seat: "s4", name: "Chiara", part: "observer" as const },
];

describe("the words of a scene", () => {
  it("tell one's own part with whose scene it is, where that is known", () => {
    expect(myPartWords({ cast, mine: "self" })).toBe("You are yourself in this");
    expect(myPartWords({ cast, mine: "other" })).toBe("You play the other person Amira talks to");
    expect(myPartWords({ cast: [], mine: "other" })).toBe("You play the other person");
    expect(myPartWords({ cast, mine: "observer" })).toBe("You watch");
  });

  it("name the others in it", () => {
    expect(companyWords({ cast }, "s4")).toBe("Amira and Ben");
    expect(companyWords({ cast: cast.slice(0, 1) }, "s2")).toBe("");
  });

  it("give the time in whole minutes, and the last one its own words", () => {
    expect(sceneTimeWords(7 * 60_000 + 1)).toBe("8 min left");
    expect(sceneTimeWords(60_001)).toBe("2 min left");
    expect(sceneTimeWords(60_000)).toBe("Less than a minute left");
    expect(sceneTimeWords(-1)).toBe("Less than a minute left");
  });

  it("say once that the last minute begins, and not to a page that slept over it", () => {
    expect(lastMinuteBegins(60_500, 59_900)).toBe(true);
    expect(lastMinuteBegins(59_900, 58_900)).toBe(false);
    expect(lastMinuteBegins(90_000, -5)).toBe(false);
  });

  it("lead out of a part by one's own name", () => {
    for (const part of ["self", "other", "double"] as const) {
      expect(stepOutWords(part, "Chiara").at(-1)).toBe("Say your own name: you are Chiara, here, today.");
    }
    expect(stepOutWords("observer", "Chiara").join()).not.toContain("Say your own name");
  });
});
