import { describe, expect, it } from "vitest";
import type { Feed } from "../protocol/messages.generated";
import { Chat } from "./Chat";

const feed = (name: Feed["name"], text: string): Feed => ({
  type: "feed",
  name,
  whole: true,
  lines: [{ line: 1, from: "s2", name: "Amira", with: null, at: "2026-11-23T18:00:00Z", text }],
});

describe("the chat", () => {
  it("keeps nothing of a breakout in this page once one is out of it, or in another", () => {
    const chat = new Chat();
    chat.inBreakout("1");
    chat.take(feed("breakout", "of the first"), undefined);
    chat.draft("breakout", "half a line");
    chat.inBreakout("1");
    expect(chat.feeds.get().breakout).toHaveLength(1);
    chat.inBreakout("2");
    expect(chat.feeds.get().breakout).toEqual([]);
    expect(chat.drafts.get().get("breakout")).toBe("");
    chat.take(feed("breakout", "of the second"), undefined);
    chat.inBreakout(null);
    expect(chat.feeds.get().breakout).toEqual([]);
  });

  it("keeps what was written with staff and in the circle through a breakout", () => {
    const chat = new Chat();
    chat.take(feed("circle", "to all"), undefined);
    chat.take(feed("staff", "to staff"), undefined);
    chat.inBreakout("1");
    chat.inBreakout(null);
    expect(chat.feeds.get().circle).toHaveLength(1);
    expect(chat.feeds.get().staff).toHaveLength(1);
  });
});
