import { afterEach, describe, expect, it, vi } from "vitest";
import { AREAS, areaWords } from "./areas";
import { newScene, shelfOf } from "./shelf";

afterEach(() => void vi.unstubAllGlobals());

describe("the library of scenes", () => {
  it("is asked for at a staff seat, or by an account", async () => {
    const library = { scenes: [], dropped: [] };
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => Response.json(library)),
    );
    const words = { area: null, title: "A letter", situation: "You read.", aim: "Read.", prompts: [] };
    expect(await shelfOf("jo").put("letter", words)).toEqual({ ok: true, value: library });
    await shelfOf("jo").drop("letter");
    await shelfOf(null).restore("letter");
    expect(vi.mocked(fetch).mock.calls.map(([path, request]) => [path, request?.method])).toEqual([
      ["/api/seats/jo/scenes/letter", "POST"],
      ["/api/seats/jo/scenes/letter/drop", "POST"],
      ["/api/practice/scenes/letter/restore", "POST"],
    ]);
    expect(vi.mocked(fetch).mock.calls[0]?.[1]?.body).toBe(JSON.stringify(words));
  });

  it("knows each new scene by an id of its own, as a path takes it", () => {
    expect(newScene()).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(newScene()).not.toBe(newScene());
  });

  it("names the four areas, and says so where a scene is of none", () => {
    expect(AREAS).toHaveLength(4);
    expect(areaWords("interpersonalDeficits")).toBe("Loneliness and connection");
    expect(areaWords(null)).toBe("Other");
  });
});
