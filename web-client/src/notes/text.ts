import type { SaveState } from "./saving";

/** How all of one's lines stand, in one line. */
export interface Summary {
  kind: "none" | SaveState["kind"];
  words: string;
}

export const NOTHING_WRITTEN: Summary = { kind: "none", words: "" };
export const UNREACHED = "No connection just now. Please try again in a moment.";
export const APART = "Changed in another window; your words stand as a line of their own.";

const KEPT = "Kept in this tab.";
const ON_PAGE = "Kept while this page is open.";

/** The worst that is so of any of them. */
export function summed(states: readonly SaveState[], sealed: boolean): Summary {
  const of = (kind: SaveState["kind"]) => states.filter((s) => s.kind === kind);
  const [refused] = of("refused");
  const unsaved = of("unsaved");
  if (refused?.kind === "refused") {
    return { kind: "refused", words: stateWords(refused, sealed) };
  }
  if (unsaved[0]) {
    const lines = unsaved.length > 1 ? `${unsaved.length} lines not` : "Not";
    return { kind: "unsaved", words: stateWords(unsaved[0], sealed).replace(/^Not/, lines) };
  }
  if (of("writing").length > 0) {
    return { kind: "writing", words: "Writing…" };
  }
  return { kind: "saved", words: "Saved" };
}

export function stateWords(state: SaveState, sealed: boolean): string {
  const kept = sealed ? KEPT : ON_PAGE;
  switch (state.kind) {
    case "saved":
      return "Saved";
    case "writing":
      return "Writing…";
    case "unsaved":
      return state.words === null
        ? `Not saved yet: no connection. ${kept}`
        : `Not saved yet. ${state.words} ${kept}`;
    case "refused":
      return `Not saved. ${state.words} ${kept}`;
  }
}

export function lostWords(lines: number): string {
  return lines === 1
    ? "One unsaved line of before could not be opened any more."
    : `${lines} unsaved lines of before could not be opened any more.`;
}
