import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { GROUP_PAGES } from "../../../gallery/groups";

// The accessible names of the practice's pages of groups are a contract too.

const shelf = new Map<string, string>();
vi.stubGlobal("sessionStorage", {
  getItem: (key: string) => shelf.get(key) ?? null,
  setItem: (key: string, value: string) => void shelf.set(key, value),
});
vi.stubGlobal("location", { origin: "https://hearth.example", pathname: "/practice" });

const page = (name: string) => renderToStaticMarkup(GROUP_PAGES[name]?.());

/** The names of all buttons: aria-label, or else what is written on them. */
function buttons(html: string): string[] {
  return [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(
    ([, attributes = "", inside = ""]) =>
      /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? inside.replace(/<[^>]*>/g, ""),
  );
}

describe("the names on the pages of groups", () => {
  it.each(Object.keys(GROUP_PAGES).filter((each) => each !== "letter"))(
    "%s has one h1, and at most one filled button of its own",
    (name) => {
      const html = page(name).replace(/<div class="preview-page".*?<\/div><\/div>/s, "");
      expect([...html.matchAll(/<h1/g)]).toHaveLength(1);
      expect([...html.matchAll(/button-main/g)].length).toBeLessThanOrEqual(1);
    },
  );

  it("lists scenes by their problem area, says which are not Hearth's own words, and what was dropped", () => {
    const html = page("scenes");
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual([
      "Grief",
      "Role dispute",
      "Role transition",
      "Loneliness and connection",
      "Other",
    ]);
    expect([...html.matchAll(/(changed|written) here/g)].map(([words]) => words)).toEqual([
      "changed here",
      "written here",
    ]);
    expect(buttons(html)).toContain("Change “Asking your sister to come”");
    expect(buttons(html)).toContain("Drop “Asking your sister to come”");
    expect(buttons(html)).toContain("Restore “The work that comes to your desk”");
    expect(page("scenes-none")).toContain("There is no scene in the library.");
  });

  it("lists groups, what is left to do, and what to do first where there is none", () => {
    const html = page("groups");
    expect(html).toMatch(/href="\/practice\/groups\/g1"[^>]*>Tuesday group</);
    expect(html).toMatch(/1 not invited.*2 not signed/s);
    expect(html).toContain("<summary>1 closed group</summary>");
    expect(page("groups-none")).toMatch(/Make an account.*New group/s);
  });

  it("has what may be done with each person, by name", () => {
    const names = buttons(page("group-people"));
    expect(names).toEqual(
      expect.arrayContaining([
        "Account for Maya",
        "New link for Ben",
        "Invite for Dev",
        "More for Ben",
        "Sign out their browsers",
        "Give back Jonas’s seat",
        "Not invited (2)",
        "Not signed (5)",
        "Add",
      ]),
    );
    expect(names).not.toContain("Invite for Maya");
  });

  it("has for a co-therapist nothing but the links of members", () => {
    const html = page("group-people-observer");
    expect(buttons(html)).toEqual(expect.arrayContaining(["New link for Ben", "Invite for Dev"]));
    expect(buttons(html).filter((b) => /Account|Rename|Take out|Give back|^Add$/.test(b))).toEqual([]);
    expect(html).not.toContain("/settings");
    expect(buttons(page("group-agreement-observer")).filter((b) => /Publish/.test(b))).toEqual([]);
  });

  it("shows a link once, with its six digits apart from the letter", () => {
    const html = page("group-told");
    expect(html).toContain('value="https://hearth.example/join#W7cX0m9qTz3nLrP5vKbEoQ"');
    expect(html).toContain("402 918");
    expect(/<article.*<\/article>/s.exec(html)?.[0]).not.toMatch(/402/);
    expect(buttons(html)).toEqual(expect.arrayContaining(["Copy link", "Print a letter", "Done"]));
  });

  it("tells nobody who finds a letter what it is about", () => {
    const html = page("letter");
    expect(html).toContain("headphones");
    expect(html).not.toMatch(
      /hearth(?!\.example)|group|therap|session|depress|mood|patient|practice|clinic|health|Tuesday group/i,
    );
  });

  it("has the editor, each of its lines and the way they are ordered", () => {
    expect(buttons(page("group-agreement"))).toEqual(
      expect.arrayContaining([
        "Line 2 up",
        "Line 2 down",
        "Take line 2 out",
        "Write a line",
        "Publish version 3",
      ]),
    );
    expect(page("group-agreement")).toMatch(/<div class="preview-page" inert="">/);
    expect(page("group-agreement")).toContain("5 of 9 have signed version 2".replace("5", "4"));
  });

  it("asks a member for six digits without a word of what they are for", () => {
    expect(page("pin")).toMatch(/Six digits.*autoComplete="one-time-code"|autocomplete="one-time-code"/s);
    expect(page("pin-wrong")).toMatch(/role="status">[^<]*look at them once more/);
    expect(page("pin")).not.toMatch(/PIN|attempt|tries/);
  });
});
