import { describe, expect, it } from "vitest";
import { changes } from "./changes";
import { add, type Draft, faultOf, freshId, move, remove, rewrite, same, trimmed } from "./draft";

const a = { id: "a", text: "I keep what is said to myself." };
const b = { id: "b", text: "I do not record." };
const c = { id: "c", text: "Nobody else is in the room." };
const draft: Draft = { text: "Welcome.\n\nPlease read each line.", clauses: [a, b, c] };
const ids = (it: Draft) => it.clauses.map((each) => each.id).join("");

describe("a text that is being written", () => {
  it("takes lines out and puts them back where they were", () => {
    const without = remove(draft, "b");
    expect(ids(without)).toBe("ac");
    expect(same(add(without, b, 1), draft)).toBe(true);
    expect(same(without, draft)).toBe(false);
  });

  it("moves lines, and not past the ends", () => {
    expect(ids(move(draft, "b", -1))).toBe("bac");
    expect(ids(move(draft, "b", 1))).toBe("acb");
    expect(ids(move(draft, "a", -1))).toBe("abc");
    expect(ids(move(draft, "c", 1))).toBe("abc");
  });

  it("gives each line an id of its own", () => {
    expect(freshId(draft.clauses, [{ id: "own-1", text: "" }])).toBe("own-2");
  });

  it("says what stands in the way of publishing", () => {
    expect(faultOf(draft)).toBeNull();
    expect(faultOf({ ...draft, clauses: [] })).toMatch(/at least one/);
    expect(faultOf(rewrite(draft, "b", "  "))).toMatch(/empty/);
    expect(faultOf({ ...draft, text: " " })).toMatch(/few words/);
    expect(trimmed({ text: " Hello \n", clauses: [{ id: "a", text: " x " }] })).toEqual({
      text: "Hello",
      clauses: [{ id: "a", text: "x" }],
    });
  });
});

describe("what changed", () => {
  const kinds = (after: Draft) =>
    changes(draft, after)
      .filter((each) => each.kind !== "kept")
      .map((each) => `${each.kind} ${each.words}`);

  it("is nothing for the same words", () => {
    expect(kinds(draft)).toEqual([]);
    expect(changes(draft, draft)).toHaveLength(5);
  });

  it("is what was taken out, what was added, and both for a line said otherwise", () => {
    expect(kinds(remove(draft, "b"))).toEqual(["removed I do not record."]);
    expect(kinds(add(draft, { id: "d", text: "Respect." }, 0))).toEqual(["added Respect."]);
    expect(kinds(rewrite(draft, "b", "No screenshots."))).toEqual([
      "removed I do not record.",
      "added No screenshots.",
    ]);
    expect(kinds({ ...draft, text: "Welcome." })).toEqual(["removed Please read each line."]);
  });

  it("tells a first text as added from the first word to the last", () => {
    expect(changes({ text: "", clauses: [] }, draft).every((each) => each.kind === "added")).toBe(true);
  });
});
