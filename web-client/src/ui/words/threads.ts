import type { Audience, Line, Me, Sections } from "../../protocol/messages.generated";
import type { Feeds } from "../../session/Feeds";
import { breakoutOf } from "../../session/view";
import { isStaff } from "../../session/words";

/** One conversation, as one person may read and write it. */
export interface Thread {
  key: string;
  /** The name of its text field. */
  field: string;
  note: string | null;
  to: Audience;
  seat: string | null;
  lines: readonly Line[];
}

export function everyone(feeds: Feeds): Thread {
  return {
    key: "everyone",
    field: "Message to everyone",
    note: null,
    to: "everyone",
    seat: null,
    lines: feeds.circle,
  };
}

/** In a breakout: read by those who are in it. */
export function thisRoom(feeds: Feeds): Thread {
  return {
    key: "breakout",
    field: "Message to this room",
    note: "Only those in this room read this",
    to: "breakout",
    seat: null,
    lines: feeds.breakout,
  };
}

/** The thread of all who are here: the circle, or the breakout one is in. */
export function ofThePlace(sections: Partial<Sections>, feeds: Feeds): Thread {
  return breakoutOf({ sections }) === null ? everyone(feeds) : thisRoom(feeds);
}

export function toStaff(feeds: Feeds): Thread {
  return {
    key: "staff",
    field: "Message to staff",
    note: "Only staff read this",
    to: "staff",
    seat: null,
    lines: feeds.staff,
  };
}

export function toMember(feeds: Feeds, { seat, name }: Person): Thread {
  const lines = feeds.staff.filter((l) => l.with === seat);
  const field = `Message to ${name}`;
  return {
    key: `member ${seat}`,
    field,
    note: `Only ${name} and staff read this`,
    to: "member",
    seat,
    lines,
  };
}

export function team(feeds: Feeds): Thread {
  return {
    key: "team",
    field: "Message to the staff channel",
    note: "Only staff read this; no member ever sees it",
    to: "team",
    seat: null,
    lines: feeds.team,
  };
}

export interface Person {
  seat: string;
  name: string;
}

/** The members staff may write to: of the circle in its order, those at the door, and who wrote before. */
export function members({ circle, door }: Partial<Sections>, feeds: Feeds): Person[] {
  const found = new Map<string, Person>();
  for (const { seat, name, role } of [...(circle?.seats ?? []), ...(door?.waiting ?? [])]) {
    if (role === "member") {
      found.set(seat, { seat, name });
    }
  }
  for (const line of feeds.staff) {
    if (line.with === line.from && !found.has(line.from)) {
      found.set(line.from, { seat: line.from, name: line.name });
    }
  }
  return [...found.values()];
}

/** Every thread of the chat's panel; the staff channel stands elsewhere. */
export function threadsOf(me: Me | undefined, sections: Partial<Sections>, feeds: Feeds): Thread[] {
  return isStaff(me)
    ? [ofThePlace(sections, feeds), ...members(sections, feeds).map((p) => toMember(feeds, p))]
    : [ofThePlace(sections, feeds), toStaff(feeds)];
}

/** The tab of the chat's panel that holds it. */
export function tabOf({ to }: Thread): string {
  switch (to) {
    case "everyone":
      return "Everyone";
    case "breakout":
      return "This room";
    case "member":
      return "Members";
    case "staff":
    case "team":
      return "Staff";
  }
}

/** Whether somebody else wrote since the thread was last on the screen. */
export function isNew(thread: Thread, read: ReadonlyMap<string, number>, me: Me | undefined): boolean {
  const seen = read.get(thread.key) ?? 0;
  return thread.lines.some((l) => l.line > seen && l.from !== me?.seat);
}
