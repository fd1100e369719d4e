import { describe, expect, it } from "vitest";
import { BLANK, draftOf, faultOf, same, wordsOf } from "./draft";

const WRITTEN = {
  area: "grief" as const,
  title: " A letter ",
  situation: "You have written it.\nNow you read it. ",
  aim: "Read it\n aloud.",
  prompts: ["“May I?”", " "],
};

describe("a scene being written", () => {
  it("is sent without blanks and empty prompts, each line in one", () => {
    expect(wordsOf(WRITTEN)).toEqual({
      area: "grief",
      title: "A letter",
      situation: "You have written it.\nNow you read it.",
      aim: "Read it aloud.",
      prompts: ["“May I?”"],
    });
  });

  it("says what is still missing", () => {
    expect(faultOf(BLANK)).toMatch(/title/);
    expect(faultOf({ ...WRITTEN, situation: " \n" })).toMatch(/situation/);
    expect(faultOf({ ...WRITTEN, aim: "" })).toMatch(/practised/);
    expect(faultOf(WRITTEN)).toBeNull();
  });

  it("is unchanged while only blanks are", () => {
    expect(same(WRITTEN, draftOf(wordsOf(WRITTEN)))).toBe(true);
    expect(same(WRITTEN, { ...WRITTEN, area: null })).toBe(false);
  });
});
