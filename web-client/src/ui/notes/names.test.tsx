import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buttonsOf, pageOf } from "../../../gallery/pageOf";
import { FakeNotes, FakeShelf } from "../../notes/FakeNotes";
import type { NoteStore } from "../../notes/NoteStore";
import { SeatNotes } from "../../notes/SeatNotes";
import { NotesPanel } from "./NotesPanel";

// The accessible names are a contract with everyone who tests or listens to the page.

let server: FakeNotes;
let store: NoteStore;
const page = async () => {
  await store.poll();
  return renderToStaticMarkup(<NotesPanel store={store} />);
};

beforeEach(() => {
  server = new FakeNotes();
  vi.stubGlobal("fetch", server.fetch);
  store = new SeatNotes("jo", undefined, new FakeShelf()).session("s1");
  store.people.set(server.people);
});

afterEach(() => void vi.unstubAllGlobals());

describe("the notes", () => {
  it("have a place to write, whom it is about, and how all stands in a polite live region", async () => {
    const html = await page();
    expect(html).toMatch(/<section[^>]*aria-label="Notes"/);
    expect(html).toMatch(/<textarea[^>]*role="combobox"[^>]*aria-label="New line"[^>]*aria-expanded="false"/);
    expect(html).toMatch(/<select aria-label="About">.*The group.*Ben/s);
    expect(html).toMatch(/<p class="notes-state" role="status"/);
    expect(html).toContain("Only staff of this group ever see these lines.");
  });

  it("show whose a line is, about whom, and what went on, small", async () => {
    server.write("maya", "maya-one", "Links the low Sunday to her #homework, says @Ben");
    const [kept] = [...server.lines.values()];
    if (kept) {
      Object.assign(kept.line, { about: "ben", speaker: "maya", step: "Focus work", area: "grief" });
    }
    const html = await page();
    expect(html).toMatch(/<h3>Focus work<\/h3>/);
    expect(html).toMatch(/note-about">Ben<.*#homework<.*@Ben<.*Maya · while Maya spoke · Grief/s);
    expect(buttonsOf(html).some((name) => name.startsWith("More for the line of "))).toBe(true);
  });

  it("call a line that is taken out, redacted or erased what it is", async () => {
    server.write("jo", "own-one-", "Not this");
    server.write("jo", "own-two-", "Nor that");
    const [one, two] = [...server.lines.values()];
    Object.assign(one?.line ?? {}, { struck: true });
    Object.assign(two?.line ?? {}, { text: null, redacted: true });
    const html = await page();
    expect(html).toMatch(/data-struck="true".*Not this.*taken out/s);
    expect(html).toMatch(/<em[^>]*>Erased<\/em>.*redacted/s);
  });

  it("have a writing place under each heading of a template", async () => {
    vi.stubGlobal("localStorage", { getItem: () => "soap" });
    server.write("jo", "own-one-", "Before there were headings");
    const html = await page();
    for (const part of ["Subjective", "Objective", "Assessment", "Plan"]) {
      expect(html).toContain(`aria-label="New line, ${part}"`);
      expect(html).toContain(`aria-label="About, ${part}"`);
    }
    expect(html).toContain("Without a heading · 1 line");
    expect(html).not.toContain('aria-label="New line"');
  });

  it("are opened by staff, and by no member", () => {
    expect(buttonsOf(pageOf("staff"))).toContain("Notes");
    expect(buttonsOf(pageOf("observing"))).toContain("Notes");
    for (const name of ["circle", "waiting", "breakout", "ended"]) {
      expect(buttonsOf(pageOf(name)), name).not.toContain("Notes");
    }
  });
});
