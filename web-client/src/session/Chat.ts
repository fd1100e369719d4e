import type { Answered } from "../protocol/commands";
import type { Feed, Me } from "../protocol/messages.generated";
import { applyFeed, type Feeds, feedNews, NO_FEEDS } from "./Feeds";
import { Observed } from "./Observed";
import { ReadMarks } from "./ReadMarks";

/** What is written in this session, and what of it was not sent yet. Kept in this page alone. */
export class Chat {
  readonly feeds = new Observed<Feeds>(NO_FEEDS);
  /** Whether the panel is on the screen. */
  readonly shown = new Observed(false);
  /** The threads whose last line is on its way. */
  readonly sending = new Observed<ReadonlySet<string>>(new Set());
  /** By thread; they outlive a closed panel and a lost connection. */
  readonly drafts = new Observed<ReadonlyMap<string, string>>(new Map());

  private room: string | null = null;

  constructor(readonly marks = new ReadMarks(null, "")) {}

  /** Takes the lines, and returns what to say of them to those who listen. */
  take(feed: Feed, me: Me | undefined): string[] {
    const before = this.feeds.get();
    this.feeds.set(applyFeed(before, feed));
    return feedNews(before, feed, me && { seat: me.seat, member: me.role === "member" });
  }

  draft(thread: string, text: string): void {
    this.drafts.set(new Map(this.drafts.get()).set(thread, text));
  }

  /** Sends what was drafted; the draft goes only when the server has taken it. */
  async send(thread: string, text: string, say: () => Promise<Answered>): Promise<void> {
    if (this.sending.get().has(thread)) {
      return;
    }
    this.sending.set(new Set(this.sending.get()).add(thread));
    const answer = await say();
    const left = new Set(this.sending.get());
    left.delete(thread);
    this.sending.set(left);
    if (answer.type === "done" && this.drafts.get().get(thread) === text) {
      this.draft(thread, "");
    }
  }

  /** One is in this breakout now, or in none: what was said in another is not for here. */
  inBreakout(room: string | null): void {
    if (room !== this.room) {
      this.room = room;
      this.feeds.set({ ...this.feeds.get(), breakout: [] });
      this.draft("breakout", "");
    }
  }

  /** What was said in the circle is not for who waits outside. */
  leaveCircle(): void {
    this.inBreakout(null);
    this.feeds.set({ ...this.feeds.get(), circle: [] });
    this.shown.set(false);
    this.draft("everyone", "");
  }

  /** The session is over: nothing of it stays in this page. */
  clear(): void {
    this.room = null;
    this.feeds.set(NO_FEEDS);
    this.marks.clear();
    this.drafts.set(new Map());
  }
}
