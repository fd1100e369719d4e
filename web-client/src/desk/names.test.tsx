import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NOTES_PAGES } from "../../gallery/notes";
import { buttonsOf, pageOf } from "../../gallery/pageOf";

// The accessible names are a contract with everyone who tests or listens to the page.

function page(name: string): string {
  const scene = NOTES_PAGES[name];
  if (!scene) {
    throw new Error(`no scene ${name}`);
  }
  return renderToStaticMarkup(scene());
}

const words = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const links = (html: string) =>
  [...html.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, inside = ""]) => words(inside).trim());

describe("the names on the staff's desk", () => {
  it.each([
    ["notes", "Notes"],
    ["notes-session", "Session 5 of 14"],
    ["before", "Before the session"],
    ["notes-member", "This page is for staff"],
  ])("%s has the one h1 %s", (name, title) => {
    expect([...page(name).matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map((m) => m[1])).toEqual([title]);
  });

  it("has the sessions, the newest on top with what stands before it, and all people", () => {
    const html = page("notes");
    expect(links(html)).toEqual(
      expect.arrayContaining(["Before the session", "Write ahead", "To the session"]),
    );
    expect(words(html)).toMatch(/Session 6 of 14.*Sessions so far.*Session 5.*Session 4/);
    expect(buttonsOf(html).slice(-10)).toEqual(
      expect.arrayContaining([
        "Amira",
        "Ben",
        "Chiara",
        "Dev",
        "Elif",
        "Femi",
        "Gwen",
        "Hana",
        "Ilya",
        "Jonas",
      ]),
    );
    expect(html).toMatch(/<label[^>]*>Find in the notes/);
    expect(html).toMatch(/<label[^>]*>Problem area/);
  });

  it("has one person's notes, and where others' notes name them", () => {
    expect(buttonsOf(page("notes-found"))).toEqual(
      expect.arrayContaining(["Notes on Amira", "Amira in notes on others", "Show all sessions"]),
    );
  });

  it("tells a session as a list: steps, turns, and the notes within them", () => {
    const html = page("notes-session");
    expect(html).toContain('aria-label="How it went"');
    expect(words(html)).toMatch(
      /Focus work 26 min 18:27 Amira’s turn 9 min 18:28 Amira Says “it is always my fault”/,
    );
    expect(words(html)).toMatch(
      /Attendance: 9 of 10 members were there.*Hana .*from 18:13, away 6 min in between/,
    );
    expect(buttonsOf(html)).toContain("Save a copy");
  });

  it("says before the session what stands, and what does not", () => {
    expect(words(page("before"))).toMatch(/Safety flags Gwen “I am not safe today”, PHQ-9 item 9: 1/);
    expect(words(page("before"))).toMatch(
      /Homework Amira Call her sister.*Quiet last time Ilya was not there/,
    );
    expect(words(page("before-first"))).toContain("None stands open.");
  });

  it("tells whoever is not staff nothing of the group", () => {
    const html = page("notes-member");
    expect(html).not.toContain("Tuesday group");
    expect(buttonsOf(html)).toEqual([]);
    expect(links(html)).toEqual(["To my seat"]);
  });

  it("says to who observes that members see it, and gives no member a way to the desk", () => {
    expect(pageOf("observing")).toContain("You are observing. Members see that you are here.");
    expect(links(pageOf("observing"))).toContain("All notes (in a new window)");
    expect(links(pageOf("waiting-staff"))).toContain("Before the session (in a new window)");
    for (const name of ["circle", "waiting", "ended", "left"]) {
      expect(pageOf(name), name).not.toMatch(/\/notes|\/before/);
    }
  });
});
