import { beforeEach, expect, it } from "vitest";
import type { Draft } from "./draft";
import { Drafts } from "./drafts";
import { FakeShelf } from "./FakeNotes";

const KEY = btoa("k".repeat(32));
let shelf: FakeShelf;
let asked: number;

const draftsOf = (seat: string, key = KEY) =>
  new Drafts({
    seat,
    shelf,
    fetchKey: async () => {
      asked++;
      return { ok: true, value: { key } };
    },
  });

const draft: Draft = {
  ...{ session: "s1", line: "line-one", text: "Not yet saved", about: "ben", part: null, after: 0 },
  ...{ sitting: "sitting1", begun: "2026-03-02T18:00:00Z", heard: null, open: true },
  sent: { save: "save-one", after: 0, text: "Not yet", about: "ben", part: null },
};

beforeEach(() => {
  shelf = new FakeShelf();
  asked = 0;
});

it("gives back in the next life of the tab what it was given, with the ids of the save on its way", async () => {
  const before = draftsOf("jo");
  await before.open();
  expect(await before.keep(draft)).toBe(true);
  expect(await draftsOf("jo").open()).toEqual({ drafts: [draft], lost: 0 });
});

it("keeps not one word in the clear, and the key nowhere", async () => {
  const drafts = draftsOf("jo");
  await drafts.open();
  await drafts.keep(draft);
  const kept = [...shelf.kept.values()].join();
  expect(kept).not.toMatch(/Not yet|ben|save-one/);
  expect(atob(kept.split(".")[1] ?? "")).not.toMatch(/Not yet/);
  expect(kept).not.toContain(KEY);
  expect(asked).toBe(1);
});

it("opens nothing at the place of another seat, session or line, nor with another key", async () => {
  const before = draftsOf("jo");
  await before.open();
  await before.keep(draft);
  const [sealed = ""] = [...shelf.kept.values()];
  for (const place of [
    "hearth-note:maya:s1:line-one",
    "hearth-note:jo:s2:line-one",
    "hearth-note:jo:s1:line-two",
  ]) {
    shelf.kept.clear();
    shelf.setItem(place, sealed);
    expect(await draftsOf(place.split(":")[1] ?? "").open(), place).toEqual({ drafts: [], lost: 1 });
    expect(shelf.kept.size).toBe(0);
  }
  shelf.setItem("hearth-note:jo:s1:line-one", sealed);
  expect(await draftsOf("jo", btoa("o".repeat(32))).open()).toEqual({ drafts: [], lost: 1 });
});

it("has the newest wording however fast they come, and nothing once it was dropped", async () => {
  const drafts = draftsOf("jo");
  await drafts.open();
  const kept = ["a", "ab", "abc"].map((text) => drafts.keep({ ...draft, text }));
  await Promise.all(kept);
  expect((await draftsOf("jo").open())?.drafts.map((d) => d.text)).toEqual(["abc"]);
  const late = drafts.keep({ ...draft, text: "abcd" });
  drafts.drop("s1", "line-one");
  expect(await late).toBe(false);
  expect(shelf.kept.size).toBe(0);
});

it("leaves all on the shelf while the key cannot be had", async () => {
  const before = draftsOf("jo");
  await before.open();
  await before.keep(draft);
  const away = new Drafts({
    seat: "jo",
    shelf,
    fetchKey: async () => ({ ok: false, status: 0, rule: "noConnection", words: "" }),
  });
  expect(await away.open()).toBeNull();
  expect(await away.keep({ ...draft, line: "line-two" })).toBe(false);
  expect(away.sealed).toBe(false);
  expect(shelf.kept.size).toBe(1);
});

it("goes on where the shelf is full or the key is not one", async () => {
  const drafts = draftsOf("jo");
  await drafts.open();
  shelf.setItem = () => {
    throw new DOMException("", "QuotaExceededError");
  };
  expect(await drafts.keep(draft)).toBe(false);
  expect(await draftsOf("jo", "no base64").open()).toBeNull();
});
