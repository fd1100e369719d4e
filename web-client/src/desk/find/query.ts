import type { FoundNotes, NoteLine, ProblemArea, SearchNotes } from "../../http/wire.generated";

/** What is looked for. */
export interface Query {
  /** As typed: words, and a `#tag` anywhere among them. */
  typed: string;
  person: string | null;
  /** Lines about the person, or lines on others in which their name stands. */
  how: "about" | "mentions";
  area: ProblemArea | null;
}

export const EVERYTHING: Query = { typed: "", person: null, how: "about", area: null };

/** The question to the server; null when nothing is asked for. */
export function searchOf({ typed, person, how, area }: Query): SearchNotes | null {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const tag = words.find((word) => /^#./.test(word))?.slice(1) ?? null;
  const text = words.filter((word) => !word.startsWith("#")).join(" ");
  const search: SearchNotes = {
    text: text === "" ? null : text,
    tag,
    about: how === "about" ? person : null,
    mentions: how === "mentions" ? person : null,
    area,
  };
  return Object.values(search).every((each) => each === null) ? null : search;
}

/** Session by session, in the order in which they were told. */
export function bySession({ lines }: FoundNotes): { session: string; lines: NoteLine[] }[] {
  const of = new Map<string, NoteLine[]>();
  for (const line of lines) {
    of.set(line.session, [...(of.get(line.session) ?? []), line]);
  }
  return [...of].map(([session, found]) => ({ session, lines: found }));
}
