import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeNotes, FakeShelf } from "./FakeNotes";
import type { NoteStore } from "./NoteStore";
import { pass, settle, stopTime } from "./passing";
import { SeatNotes } from "./SeatNotes";

let server: FakeNotes;
let shelf: FakeShelf;

/** A life of the tab, from its load to its end. */
function life(session = "s1", tab = shelf): NoteStore {
  const store = new SeatNotes("jo", undefined, tab).session(session);
  store.watch();
  return store;
}

async function type(store: NoteStore, text: string, msEach = 100): Promise<void> {
  const pen = store.pen(null);
  for (let i = 1; i <= text.length; i++) {
    pen.write(text.slice(0, i));
    await pass(msEach);
  }
}

const words = (store: NoteStore) => store.summary.get().words;
const rows = (store: NoteStore) => store.rows.get().map((row) => row.text);

beforeEach(() => {
  stopTime();
  server = new FakeNotes();
  shelf = new FakeShelf();
  vi.stubGlobal("fetch", server.fetch);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a line on its way", () => {
  it("is saved 600 ms after the last key, and Saved is said only then", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("Impasse with her sister");
    expect(words(store)).toBe("Writing…");
    await pass(550);
    expect(server.saves()).toHaveLength(0);
    server.way = () => "hangs";
    await pass(100);
    expect(server.saves()).toHaveLength(1);
    expect(words(store)).toBe("Writing…");
    server.release();
    await settle();
    expect(words(store)).toBe("Saved");
    expect(shelf.kept.size).toBe(0);
  });

  it("is saved at least every 3 s while its writer types on", async () => {
    const store = life();
    await pass(100);
    await type(store, "x".repeat(70));
    expect(server.saves().length).toBeGreaterThanOrEqual(2);
    expect(server.saves().length).toBeLessThanOrEqual(3);
  });

  it("has one save on its way at a time, the newest words in the next", async () => {
    const store = life();
    await pass(100);
    server.way = () => "hangs";
    await type(store, "a long line that goes on and on and on and on and on and on");
    expect(server.saves()).toHaveLength(1);
    server.way = () => "through";
    server.release();
    await pass(4_000);
    expect(server.texts()).toEqual(["a long line that goes on and on and on and on and on and on"]);
    expect(words(store)).toBe("Saved");
  });

  it("ends by Enter: at once saved, among the rows, and the next is a line of its own", async () => {
    const store = life();
    await pass(100);
    await type(store, "One");
    store.pen(null).end();
    await pass(10);
    expect(rows(store)).toEqual(["One"]);
    await type(store, "Two");
    expect(rows(store)).toEqual(["One"]);
    store.pen(null).end();
    await pass(1_000);
    expect(server.texts()).toEqual(["One", "Two"]);
    expect(rows(store)).toEqual(["One", "Two"]);
  });

  it("tells when it was begun by the server's clock, and whom its writer heard", async () => {
    const store = life();
    await pass(100);
    store.of.clock.set(60_000);
    store.heard = () => "ben";
    store.pen(null).write("x");
    store.pen(null).end();
    await settle();
    expect(server.saves()[0]?.body).toMatchObject({ begun: "2026-03-02T18:01:00.100Z", heard: "ben" });
  });

  it("that is only the name of whom it will be about is not sent, unless it is ended so", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("@be", true);
    await pass(2_000);
    expect(server.saves()).toHaveLength(0);
    store.pen(null).end();
    await pass(100);
    expect(server.texts()).toEqual(["@be"]);
  });

  it("of nothing but blanks is never sent", async () => {
    const store = life();
    store.pen(null).write("   ");
    store.pen(null).end();
    await pass(5_000);
    expect(server.saves()).toHaveLength(0);
    expect(words(store)).toBe("");
  });
});

describe("a line without a connection", () => {
  it("says so, is kept in the tab, and goes at once when the connection is back", async () => {
    const store = life();
    await pass(100);
    server.way = () => "offline";
    await type(store, "Nobody loses this");
    await pass(1_500);
    expect(words(store)).toBe("Not saved yet: no connection. Kept in this tab.");
    expect([...shelf.kept.values()].join()).not.toContain("Nobody");
    expect(shelf.kept.size).toBe(1);
    server.way = () => "through";
    store.hurry();
    await settle();
    expect(words(store)).toBe("Saved");
    expect(server.texts()).toEqual(["Nobody loses this"]);
  });

  it("tries again after 0.5 s, and then at most every 8 s", async () => {
    const store = life();
    await pass(100);
    server.way = () => "offline";
    store.pen(null).write("x");
    await pass(700);
    const first = server.saves().length;
    await pass(600);
    expect(server.saves().length).toBeGreaterThan(first);
    await pass(60_000);
    const later = server.saves().length;
    await pass(60_000);
    expect(server.saves().length - later).toBeGreaterThanOrEqual(7);
    expect(server.saves().length - later).toBeLessThanOrEqual(15);
  });

  it("is sent again as it was when the answer was lost, and stands once", async () => {
    const store = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? "answerLost" : "through");
    store.pen(null).write("Once");
    await pass(700);
    store.pen(null).write("Once and no more");
    server.way = () => "through";
    await pass(5_000);
    const saves = server.saves();
    expect(saves[1]).toEqual(saves[0]);
    expect(server.texts()).toEqual(["Once and no more"]);
    expect([...server.lines.values()][0]?.line.version).toBe(2);
  });

  it("gives up waiting for an answer after 8 s, and asks again", async () => {
    const store = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? "hangs" : "through");
    store.pen(null).write("Slow");
    await pass(8_300);
    expect(words(store)).toBe("Writing…");
    await pass(400);
    expect(words(store)).toBe("Not saved yet: no connection. Kept in this tab.");
    server.way = () => "through";
    await pass(2_000);
    expect(words(store)).toBe("Saved");
    expect(server.texts()).toEqual(["Slow"]);
  });
});

describe("a line that is refused", () => {
  it.each([400, 401, 403, 413])("with %i says it in the server's words and keeps its own", async (status) => {
    const store = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? { status } : "through");
    store.pen(null).write("Mine");
    await pass(1_000);
    expect(words(store)).toBe("Not saved. The server says so. Kept in this tab.");
    expect(shelf.kept.size).toBe(1);
    expect(store.pen(null).state.get().text).toBe("Mine");
    server.way = () => "through";
    store.pen(null).write("Mine!");
    await pass(1_000);
    expect(words(store)).toBe("Saved");
    expect(server.texts()).toEqual(["Mine!"]);
  });

  it("with 429 waits for as long as it is told", async () => {
    const store = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? { status: 429, again: 20 } : "through");
    store.pen(null).write("Patience");
    await pass(700);
    server.way = () => "through";
    await pass(19_000);
    expect(server.texts()).toEqual([]);
    await pass(2_000);
    expect(server.texts()).toEqual(["Patience"]);
  });

  it("with 503 goes on trying", async () => {
    const store = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? { status: 503 } : "through");
    store.pen(null).write("Still");
    await pass(3_000);
    expect(words(store)).toBe("Not saved yet. The server says so. Kept in this tab.");
    server.way = () => "through";
    await pass(8_000);
    expect(words(store)).toBe("Saved");
  });
});

describe("a line that another window changed", () => {
  async function changedElsewhere(text: string) {
    const store = life();
    await pass(100);
    store.pen(null).write("First");
    await pass(700);
    const line = server.saves()[0]?.line ?? "";
    server.write("jo", line, text);
    store.pen(null).write("First, and mine");
    await pass(1_000);
    return { store, line };
  }

  it("keeps its words as a line of its own, right after", async () => {
    const { store, line } = await changedElsewhere("First, and theirs");
    expect(server.texts()).toEqual(["First, and theirs", "First, and mine"]);
    expect(store.pen(null).state.get()).toMatchObject({ text: "First, and mine", apart: true });
    expect(store.pen(null).line).not.toBe(line);
    store.pen(null).end();
    await pass(1_000);
    expect(rows(store)).toEqual(["First, and theirs", "First, and mine"]);
    expect(store.rows.get()[1]?.apart).toBe(true);
    expect(shelf.kept.size).toBe(0);
  });

  it("is no line of its own when the other window has the same words", async () => {
    const { store } = await changedElsewhere("First, and mine, and more");
    expect(server.texts()).toEqual(["First, and mine, and more"]);
    expect(words(store)).toBe("Saved");
  });

  it("stays the place of the caret when it was being changed in place", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("Before");
    store.pen(null).end();
    await pass(700);
    const [row] = store.rows.get();
    if (row === undefined) {
      throw new Error("no row");
    }
    store.edit(row);
    server.write("jo", row.line, "Theirs");
    store.write(row, { text: "Before, and mine" });
    await pass(1_000);
    expect(server.texts()).toEqual(["Theirs", "Before, and mine"]);
    expect(store.editing.get()).toBe(store.rows.get()[1]?.key);
  });
});

describe("the next life of the tab", () => {
  it("sends what was not saved, by the same ids, once", async () => {
    const before = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? "answerLost" : "through");
    before.pen(null).write("It had arrived");
    await pass(700);
    const [first] = server.saves();
    server.way = () => "offline";
    const after = life();
    await pass(3_000);
    expect(after.pen(null).state.get().text).toBe("");
    server.way = () => "through";
    after.hurry();
    await pass(9_000);
    expect(server.saves().at(-1)).toEqual(first);
    expect(server.texts()).toEqual(["It had arrived"]);
    expect([...server.lines.values()][0]?.line.version).toBe(1);
    expect(shelf.kept.size).toBe(0);
  });

  it("has the line that was being written at its writing place", async () => {
    const before = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? "offline" : "through");
    before.pen(null).choose("ben");
    before.pen(null).write("Half a");
    await pass(700);
    server.way = () => "through";
    const after = life();
    await pass(1_000);
    expect(after.pen(null).state.get()).toMatchObject({ text: "Half a", about: "ben" });
    after.pen(null).write("Half a line");
    after.pen(null).end();
    await pass(1_000);
    expect(server.texts()).toEqual(["Half a line"]);
  });

  it("sends the lines of another session of the seat too", async () => {
    const before = life("s1");
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? "offline" : "through");
    before.pen(null).write("Of the fifth session");
    before.pen(null).end();
    await pass(700);
    server.way = () => "through";
    life("s2");
    await pass(1_000);
    expect([...server.lines.keys()][0]).toMatch(/^s1\/jo\//);
    expect(server.texts()).toEqual(["Of the fifth session"]);
  });

  it("does no harm where two tabs have the same shelf", async () => {
    const before = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? "offline" : "through");
    before.pen(null).write("Twice");
    await pass(700);
    const copy = new FakeShelf();
    for (const [at, sealed] of shelf.kept) {
      copy.setItem(at, sealed);
    }
    server.way = () => "through";
    const one = life();
    const other = life("s1", copy);
    await pass(2_000);
    expect(server.texts()).toEqual(["Twice"]);
    one.pen(null).write("Twice, said here");
    await pass(700);
    other.pen(null).write("Twice, and there");
    await pass(2_000);
    expect(server.texts().sort()).toEqual(["Twice, and there", "Twice, said here"]);
  });

  it("waits for the key where it cannot be had yet, and loses nothing meanwhile", async () => {
    const before = life();
    await pass(100);
    server.way = (path) => (path.includes("/notes/") ? "offline" : "through");
    before.pen(null).write("Left behind");
    before.pen(null).end();
    await pass(700);
    server.way = () => "offline";
    const after = life();
    after.pen(null).write("Written before the key came");
    await pass(20_000);
    expect(words(after)).toBe("Not saved yet: no connection. Kept while this page is open.");
    expect(shelf.kept.size).toBe(1);
    server.way = (path) => (path.includes("/notes/") ? "offline" : "through");
    await pass(9_000);
    expect(shelf.kept.size).toBe(2);
    expect(words(after)).toBe("2 lines not saved yet: no connection. Kept in this tab.");
    server.way = () => "through";
    after.hurry();
    await pass(9_000);
    expect(server.texts().sort()).toEqual(["Left behind", "Written before the key came"]);
  });

  it("drops with a word what it cannot open", async () => {
    shelf.setItem("hearth-note:jo:s1:aaaaaaaa", "bm90.c2VhbGVk");
    shelf.setItem("hearth-note:maya:s1:aaaaaaaa", "another seat's");
    const store = life();
    await pass(1_000);
    expect(store.notice.get()).toBe("One unsaved line of before could not be opened any more.");
    expect([...shelf.kept.keys()]).toEqual(["hearth-note:maya:s1:aaaaaaaa"]);
  });
});

describe("the lines of all of staff", () => {
  it("come as they are written, in the order in which they were begun", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("Mine");
    store.pen(null).end();
    await pass(2_000);
    server.write("maya", "maya-1", "Hers");
    await pass(4_100);
    expect(rows(store)).toEqual(["Mine", "Hers"]);
    expect(store.people.get().map((p) => p.name)).toEqual(["Jo", "Maya", "Ben"]);
  });

  it("stay as they are when an older answer comes late", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("One");
    store.pen(null).end();
    await pass(100);
    server.way = (path) => (path.includes("/desk") ? "hangs" : "through");
    await pass(4_000);
    const [row] = store.rows.get();
    if (row) {
      store.edit(row);
      store.write(row, { text: "Two" });
      store.endEdit();
    }
    await pass(100);
    server.release();
    await pass(100);
    expect(rows(store)).toEqual(["Two"]);
    expect(store.rows.get()[0]?.known?.version).toBe(2);
  });

  it("leave a row the same object that has not changed", async () => {
    server.write("maya", "maya-1", "One");
    const store = life();
    await pass(100);
    const [first] = store.rows.get();
    server.write("maya", "maya-2", "Two");
    await pass(4_100);
    expect(store.rows.get()).toHaveLength(2);
    expect(store.rows.get()[0]).toBe(first);
  });

  it("are taken out and put back, the same once more when the answer was lost", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("Perhaps not");
    store.pen(null).end();
    await pass(700);
    const row = () =>
      store.rows.get()[0] as typeof store.rows extends { get(): readonly (infer R)[] } ? R : never;
    let lose = true;
    server.way = (path) => {
      const lost = lose && path.endsWith("/strike");
      lose = lose && !lost;
      return lost ? "answerLost" : "through";
    };
    const struck = store.strike(row());
    await pass(2_000);
    expect(await struck).toBe(true);
    expect(row().known).toMatchObject({ struck: true, version: 2 });
    const restored = store.restore(row());
    await pass(100);
    expect(await restored).toBe(true);
    expect(row().known?.struck).toBe(false);
  });

  it("are taken out when nothing is left of them", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("Saved already");
    await pass(1_000);
    store.pen(null).write("");
    store.pen(null).end();
    await pass(1_000);
    expect([...server.lines.values()][0]?.line).toMatchObject({ text: "Saved already", struck: true });
  });

  it("keep one earlier wording for all keys of one change in place", async () => {
    const store = life();
    await pass(100);
    store.pen(null).write("Before");
    store.pen(null).end();
    await pass(700);
    const [row] = store.rows.get();
    if (row) {
      store.edit(row);
      store.write(row, { text: "After" });
      await pass(1_000);
      store.write(row, { text: "After all" });
      await pass(1_000);
      store.endEdit();
      await pass(100);
    }
    expect([...server.lines.values()][0]?.line).toMatchObject({ text: "After all", earlier: 1, version: 3 });
    expect(rows(store)).toEqual(["After all"]);
  });
});
