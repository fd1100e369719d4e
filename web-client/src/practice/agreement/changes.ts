import type { Draft } from "./draft";

/** One paragraph or line to tick, and whether it is new, gone or as it was. */
export interface Change {
  kind: "added" | "removed" | "kept";
  words: string;
}

/** What is another than before, in the order of the text: whole paragraphs and lines. */
export function changes(before: Draft, after: Draft): Change[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const common = lengths(old, now);
  const all: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [was = "", is = ""] = [old[i], now[j]];
    if (i < old.length && j < now.length && was === is) {
      all.push({ kind: "kept", words: is });
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      all.push({ kind: "removed", words: was });
      i++;
    } else {
      all.push({ kind: "added", words: is });
      j++;
    }
  }
  return all;
}

export function linesOf({ text, clauses }: Draft): string[] {
  const lines = [...text.split(/\n\s*\n/), ...clauses.map((c) => c.text)];
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0;

/** How many lines both have in common from each place on. */
function lengths(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] =
        old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}
