import { describe, expect, it } from "vitest";
import type { NoteLine } from "../../http/wire.generated";
import { bySession, EVERYTHING, searchOf } from "./query";

const nothing = { text: null, tag: null, about: null, mentions: null, area: null };

describe("what is asked of the server", () => {
  it("is nothing while nothing is looked for", () => {
    expect(searchOf(EVERYTHING)).toBeNull();
    expect(searchOf({ ...EVERYTHING, typed: "  # " })).toBeNull();
  });

  it("is the words, and the tag among them by itself", () => {
    expect(searchOf({ ...EVERYTHING, typed: " her  sister #homework " })).toEqual({
      ...nothing,
      text: "her sister",
      tag: "homework",
    });
  });

  it("is what is about a person, or where others' lines name them", () => {
    expect(searchOf({ ...EVERYTHING, person: "s2" })).toEqual({ ...nothing, about: "s2" });
    expect(searchOf({ ...EVERYTHING, person: "s2", how: "mentions", area: "grief" })).toEqual({
      ...nothing,
      mentions: "s2",
      area: "grief",
    });
  });
});

describe("what was found", () => {
  it("stands session by session", () => {
    const line = (session: string, id: string) => ({ session, line: id }) as NoteLine;
    const found = { lines: [line("5", "a"), line("5", "b"), line("4", "c")], more: false };
    expect(bySession(found).map(({ session, lines }) => [session, lines.length])).toEqual([
      ["5", 2],
      ["4", 1],
    ]);
  });
});
