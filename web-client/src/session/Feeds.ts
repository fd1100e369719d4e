import type { Feed, FeedName, Line } from "../protocol/messages.generated";

export type Feeds = Readonly<Record<FeedName, readonly Line[]>>;

export const NO_FEEDS: Feeds = { circle: [], breakout: [], staff: [], team: [] };

/** The lines after a message: a whole feed replaces; a page brings lines by rising number, none twice. */
export function applyFeed(held: Feeds, { name, whole, lines }: Feed): Feeds {
  const before = whole ? [] : held[name];
  const known = new Set(before.map((l) => l.line));
  const fresh = lines.filter((l) => !known.has(l.line));
  return fresh.length === 0 && !whole
    ? held
    : { ...held, [name]: [...before, ...fresh].sort((a, b) => a.line - b.line) };
}

/** Who wrote, in words for those who listen; what was written is read where it stands. */
export function feedNews(
  before: Feeds,
  feed: Feed,
  me: { seat: string; member: boolean } | undefined,
): string[] {
  if (feed.whole || me === undefined) {
    return [];
  }
  const known = new Set(before[feed.name].map((l) => l.line));
  const names = feed.lines.filter((l) => !known.has(l.line) && l.from !== me.seat).map((l) => l.name);
  return [...new Set(names)].map((name) => `${name} wrote ${toWhom(feed.name, me.member)}.`);
}

function toWhom(name: FeedName, member: boolean): string {
  switch (name) {
    case "circle":
      return "to everyone";
    case "breakout":
      return "to this room";
    case "staff":
      return member ? "to you" : "to staff";
    case "team":
      return "in the staff channel";
  }
}
