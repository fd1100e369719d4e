import type { DeskPerson } from "../http/wire.generated";

/** A mark that is being written: `@` for somebody, `#` for a tag. */
export interface Mark {
  kind: "@" | "#";
  from: number;
  until: number;
  query: string;
  /** It is the very first thing of an empty line: whom the line is about. */
  about: boolean;
}

/** What may be chosen for it. */
export interface Candidate {
  /** A seat or a tag; "" for the group. */
  id: string;
  name: string;
  /** A word more, small. */
  hint: string | null;
}

export const TAGS: readonly Candidate[] = [
  tag("homework", "to try before next time"),
  tag("next", "for the next session"),
  tag("risk"),
  tag("strength"),
  tag("link", "mood and events"),
  tag("pattern"),
  tag("feedback"),
  tag("question"),
  tag("grief", "problem area"),
  tag("dispute", "problem area"),
  tag("transition", "problem area"),
  tag("connection", "problem area"),
];

const LONGEST_NAME = 40;
const MOST = 8;

/** The mark the caret is in; null for none. */
export function markAt(text: string, caret: number): Mark | null {
  const before = text.slice(Math.max(0, caret - LONGEST_NAME), caret);
  const found = /(?:^|[\s([{"“‘'/,.;:-])([@#])([^@#\n]*)$/u.exec(before);
  if (found === null) {
    return null;
  }
  const [, kind, query = ""] = found;
  const from = caret - query.length - 1;
  if (kind === "#" && !/^[\p{L}\p{M}\p{N}-]*$/u.test(query)) {
    return null;
  }
  const about = kind === "@" && from === 0 && text.slice(caret).trim() === "";
  return { kind: kind as Mark["kind"], from, until: caret, query, about };
}

/** Whom or what it may become, the likeliest first; none for words that only follow one. */
export function candidates(mark: Mark, people: readonly DeskPerson[], used: readonly string[]): Candidate[] {
  const query = plain(mark.query);
  if (mark.kind === "#") {
    const known = new Set(TAGS.map((t) => t.id));
    const all = [...TAGS, ...used.filter((t) => !known.has(t)).map((t) => tag(t))];
    return all.filter((t) => plain(t.name).startsWith(query)).slice(0, MOST);
  }
  const group: Candidate = { id: "", name: "The group", hint: null };
  const fits = people
    .filter((p) => !mark.about || p.role === "member")
    .filter((p) => starts(p.name, query))
    .sort((a, b) => Number(a.gone) - Number(b.gone))
    .map((p) => ({
      id: p.seat,
      name: p.name,
      hint: p.gone ? "has left the group" : null,
    }));
  return mark.about && starts(group.name, query) ? [...fits, group] : fits;
}

/** The text with what was chosen in the place of the mark, and where the caret goes. */
export function inserted(text: string, mark: Mark, chosen: Candidate): { text: string; caret: number } {
  if (mark.about) {
    return { text: text.slice(mark.until).trimStart(), caret: 0 };
  }
  const rest = text.slice(mark.until);
  const word = `${mark.kind}${chosen.name}`;
  const gap = /^[\s,.;:!?)]/.test(rest) ? "" : " ";
  return { text: text.slice(0, mark.from) + word + gap + rest, caret: mark.from + word.length + 1 };
}

/** Whether it stands there whole already: then there is nothing left to choose, and Enter ends the line. */
export function isWhole(mark: Mark, chosen: Candidate): boolean {
  return !mark.about && plain(mark.query) === plain(chosen.name);
}

/** A name is found by the beginning of any of its words. */
function starts(name: string, query: string): boolean {
  const whole = plain(name);
  return whole.startsWith(query) || (query !== "" && whole.split(/[\s-]+/).some((w) => w.startsWith(query)));
}

/** Without case and accents: who types quickly leaves them out. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function tag(id: string, hint: string | null = null): Candidate {
  return { id, name: id, hint };
}
