import { type Draft, same } from "./draft";

/** As much of the browser's storage as a text that is being written needs. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A text begun, and the version it began from. */
export interface Begun {
  after: number;
  draft: Draft;
}

const key = (path: string) => `writing ${path}`;

/**
 * What somebody was writing here before they looked at another page; null for nothing. It is kept
 * in this tab alone: an agreement's text is nobody's secret, and half an hour of writing is much.
 */
export function begun(path: string, shelf?: Shelf): Begun | null {
  try {
    return JSON.parse((shelf ?? sessionStorage).getItem(key(path)) ?? "null") as Begun | null;
  } catch {
    return null;
  }
}

/** Keeps what was written; once it is as it was published, nothing needs to be kept. */
export function keep(path: string, it: Begun, published: Draft, shelf?: Shelf): void {
  try {
    if (same(it.draft, published)) {
      (shelf ?? sessionStorage).removeItem(key(path));
    } else {
      (shelf ?? sessionStorage).setItem(key(path), JSON.stringify(it));
    }
  } catch {
    // A browser that keeps nothing still lets one write.
  }
}
