import { describe, expect, it } from "vitest";
import { begun, keep, type Shelf } from "./kept";

function shelf(): Shelf & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

const published = { text: "Hello.", clauses: [{ id: "a", text: "I keep it." }] };
const written = { ...published, text: "Hello, all." };

describe("a text that was begun", () => {
  it("is there again after a look at another page, and only at its own", () => {
    const here = shelf();
    keep("/one", { after: 3, draft: written }, published, here);
    expect(begun("/one", here)).toEqual({ after: 3, draft: written });
    expect(begun("/two", here)).toBeNull();
  });

  it("is not kept once it is as it was published", () => {
    const here = shelf();
    keep("/one", { after: 3, draft: written }, published, here);
    keep("/one", { after: 4, draft: written }, written, here);
    expect(here.all.size).toBe(0);
  });

  it("does not stop anybody where nothing can be kept, or something else was", () => {
    const full: Shelf = {
      ...shelf(),
      setItem: () => {
        throw new Error("full");
      },
      getItem: () => "{",
    };
    keep("/one", { after: 3, draft: written }, published, full);
    expect(begun("/one", full)).toBeNull();
  });
});
