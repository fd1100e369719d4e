import type { AgreementText, ClauseText } from "../../http/wire.generated";

/** The server takes no more. */
export const MOST_CLAUSES = 30;
export const LONGEST_TEXT = 20_000;
export const LONGEST_CLAUSE = 500;

/** A text somebody is writing: the introduction, and the lines to tick. */
export interface Draft {
  text: string;
  clauses: readonly ClauseText[];
}

export function draftOf(newest: AgreementText | null): Draft {
  return newest ? { text: newest.text, clauses: newest.clauses } : { text: "", clauses: [] };
}

export function same(one: Draft, other: Draft): boolean {
  const whole = ({ text, clauses }: Draft) => JSON.stringify([text, clauses.map((c) => [c.id, c.text])]);
  return whole(one) === whole(other);
}

/** Puts a line at its place; at the end when there is none. */
export function add(draft: Draft, clause: ClauseText, place = draft.clauses.length): Draft {
  return { ...draft, clauses: draft.clauses.toSpliced(place, 0, clause) };
}

export function remove(draft: Draft, id: string): Draft {
  return { ...draft, clauses: draft.clauses.filter((c) => c.id !== id) };
}

export function rewrite(draft: Draft, id: string, text: string): Draft {
  return { ...draft, clauses: draft.clauses.map((c) => (c.id === id ? { id, text } : c)) };
}

/** One place up (−1) or down (+1). */
export function move(draft: Draft, id: string, by: -1 | 1): Draft {
  const from = draft.clauses.findIndex((c) => c.id === id);
  const clause = draft.clauses[from];
  const to = from + by;
  if (!clause || to < 0 || to >= draft.clauses.length) {
    return draft;
  }
  return { ...draft, clauses: draft.clauses.toSpliced(from, 1).toSpliced(to, 0, clause) };
}

/** An id that no line of this text, of the newest or of the suggested has. */
export function freshId(...texts: (readonly ClauseText[])[]): string {
  const taken = new Set(texts.flat().map((c) => c.id));
  let n = 1;
  while (taken.has(`own-${n}`)) {
    n++;
  }
  return `own-${n}`;
}

/** What stands in the way of publishing; null for nothing. */
export function faultOf(draft: Draft): string | null {
  if (draft.clauses.length === 0) {
    return "Please add at least one line to tick.";
  }
  if (draft.clauses.some((c) => c.text.trim() === "")) {
    return "One of the lines is empty. Write it, or take it out.";
  }
  return draft.text.trim() === "" ? "Please write a few words that come before the lines." : null;
}

/** As it is sent: without blanks around and tabs from elsewhere, which nobody sees. */
export function trimmed({ text, clauses }: Draft): { text: string; clauses: ClauseText[] } {
  const plain = (words: string) => words.replaceAll("\t", " ").trim();
  return { text: plain(text), clauses: clauses.map((c) => ({ id: c.id, text: plain(c.text) })) };
}

/** What a text is called: before a practice has written one, it has Hearth's. */
export function versionWords(version: number): string {
  return version === 0 ? "Hearth’s own text" : `version ${version}`;
}
