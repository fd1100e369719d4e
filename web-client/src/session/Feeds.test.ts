import { describe, expect, it } from "vitest";
import type { Feed, FeedName, Line } from "../protocol/messages.generated";
import { applyFeed, feedNews, NO_FEEDS } from "./Feeds";

const line = (n: number, from = "s1"): Line => ({
  line: n,
  from,
  name: from === "s1" ? "Anna" : "Ben",
  with: null,
  at: "2026-11-23T18:00:00Z",
  text: `line ${n}`,
});
const feed = (name: FeedName, whole: boolean, lines: Line[]): Feed => ({ type: "feed", name, whole, lines });
const numbers = (lines: readonly Line[]) => lines.map((l) => l.line);

describe("the feeds", () => {
  it("are replaced by a whole, and grow by pages in the order of their numbers, none twice", () => {
    const whole = applyFeed(NO_FEEDS, feed("circle", true, [line(3), line(1)]));
    const more = applyFeed(whole, feed("circle", false, [line(3), line(7), line(5)]));
    expect(numbers(more.circle)).toEqual([1, 3, 5, 7]);
    expect(numbers(applyFeed(more, feed("circle", true, [line(9)])).circle)).toEqual([9]);
  });

  it("are left as they are by a page that brings nothing new", () => {
    const held = applyFeed(NO_FEEDS, feed("staff", true, [line(1)]));
    expect(applyFeed(held, feed("staff", false, [line(1)]))).toBe(held);
  });

  it("are each for themselves", () => {
    const held = applyFeed(NO_FEEDS, feed("team", true, [line(1)]));
    expect(held.circle).toEqual([]);
    expect(held.staff).toEqual([]);
  });

  it("are told as who wrote to whom, never as what was written, nor one's own", () => {
    const me = { seat: "s2", member: true };
    const page = feed("circle", false, [line(1), line(2), line(3, "s2")]);
    expect(feedNews(NO_FEEDS, page, me)).toEqual(["Anna wrote to everyone."]);
    expect(feedNews(NO_FEEDS, feed("staff", false, [line(4)]), me)).toEqual(["Anna wrote to you."]);
    expect(feedNews(NO_FEEDS, feed("circle", true, [line(1)]), me)).toEqual([]);
  });
});
