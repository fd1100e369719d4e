import { describe, expect, it } from "vitest";
import { ReadMarks } from "./ReadMarks";

function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("what was read", () => {
  it("is known after a reload, and never goes back", () => {
    const tab = shelf();
    const before = new ReadMarks(tab, "key");
    before.haveRead("everyone", 7);
    before.haveRead("everyone", 3);
    expect(new ReadMarks(tab, "key").read.get()).toEqual(new Map([["everyone", 7]]));
    expect(new ReadMarks(tab, "of another session").read.get().size).toBe(0);
  });

  it("is gone with the session", () => {
    const tab = shelf();
    const marks = new ReadMarks(tab, "key");
    marks.haveRead("everyone", 7);
    marks.clear();
    expect(tab.kept.size).toBe(0);
    expect(marks.read.get().size).toBe(0);
  });

  it("bears whatever lies on the shelf", () => {
    for (const text of ["", "{", "null", '[["everyone"]]', '[["everyone", "x"]]', "[3]"]) {
      const tab = shelf();
      tab.kept.set("key", text);
      expect(new ReadMarks(tab, "key").read.get().size).toBe(0);
    }
  });
});
