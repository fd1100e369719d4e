import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { KEEPS_SAMPLE, SEAT_PAGES, SIGNED_SAMPLE } from "../../../gallery/agreements";
import { Changed } from "./MySigned";

function page(name: string): string {
  return renderToStaticMarkup(SEAT_PAGES[name]?.());
}

const h1 = (html: string) => [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map((m) => m[1]);

describe("a person's own pages", () => {
  it("show what was signed: every word, the name, the day, and a way to keep it", () => {
    const html = page("signed");
    expect(h1(html)).toEqual(["What I have signed"]);
    for (const clause of SIGNED_SAMPLE[0]?.clauses ?? []) {
      expect(html).toContain(clause.text);
    }
    expect(html).toMatch(/Chiara Bianchi.*Signed on .*2026.*version 2/s);
    expect([...html.matchAll(/>Save</g)]).toHaveLength(2);
    expect(html).toContain(">Print<");
    expect(html).not.toContain("has changed");
    expect(page("signed-changed")).toContain("Our agreement has changed since.");
    expect(page("signed-nothing")).toContain("You have signed nothing yet.");
  });

  it("say of each thing who sees it and for how long, and wait calmly for the server", () => {
    const html = page("keeps");
    expect(h1(html)).toEqual(["What Hearth keeps and who sees it"]);
    for (const row of KEEPS_SAMPLE.kept) {
      expect(html).toContain(row.who);
      expect(html).toContain(row.until);
    }
    expect(page("keeps-away")).toContain("One moment…");
  });

  it("lead back to the session, and out of it only beside it", () => {
    expect(page("keeps")).toContain('href="/s/s4"');
    const link = renderToStaticMarkup(<Changed seat="s4" at="2026-03-03T12:00:00Z" />);
    expect(link).toContain("Our agreement has changed since you signed it on");
    expect(link).toMatch(/href="\/s\/s4\/agreements" target="_blank" rel="noopener"/);
  });
});
