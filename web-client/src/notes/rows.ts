import type { NoteLine } from "../http/wire.generated";
import { Observed } from "../session/Observed";
import { type Draft, sameWording, type Wording } from "./draft";
import type { SaveState } from "./saving";

/** A line as it is shown: as the server has it, or as its writer has it by now. */
export interface Row extends Wording {
  key: string;
  author: string;
  line: string;
  own: boolean;
  /** When it was begun, by the server's clock. */
  at: number;
  /** As the server has it; null for a line it never had. */
  known: NoteLine | null;
  /** Null for what was not written here since the page came. */
  state: SaveState | null;
  /** Changed in another window: these words stand as a line of their own. */
  apart: boolean;
}

export const SAVED: SaveState = { kind: "saved" };

/** All lines of a session, in the order in which they were begun. A row that has not changed stays the same. */
export class Rows {
  readonly all = new Observed<readonly Row[]>([]);
  private readonly rows = new Map<string, Row>();
  private readonly known = new Map<string, NoteLine>();
  private readonly drafts = new Map<string, { draft: Draft; state: SaveState }>();
  /** Those at a writing place, which are not among the rows. */
  private readonly atPen = new Set<string>();
  private readonly written = new Set<string>();
  private readonly aparts = new Set<string>();

  constructor(private readonly own: string) {}

  knownOf(author: string, line: string): NoteLine | null {
    return this.known.get(keyOf(author, line)) ?? null;
  }

  /** Answers may overtake each other: the highest version is how it stands. */
  told(lines: readonly NoteLine[]): void {
    this.change(lines.filter((line) => this.isNewer(line)).map((line) => this.learn(line)));
  }

  wrote(draft: Draft, state: SaveState): void {
    const key = keyOf(this.own, draft.line);
    this.written.add(key);
    this.drafts.set(key, { draft, state });
    this.change([key]);
  }

  /** The draft is no more: how the server has it is how it stands. */
  done(line: string): void {
    const key = keyOf(this.own, line);
    this.drafts.delete(key);
    this.change([key]);
  }

  apart(old: string, line: string): void {
    this.drafts.delete(keyOf(this.own, old));
    this.aparts.add(keyOf(this.own, line));
    this.change([keyOf(this.own, old)]);
  }

  pen(line: string, takes: boolean): void {
    const key = keyOf(this.own, line);
    if (takes) {
      this.atPen.add(key);
    } else {
      this.atPen.delete(key);
    }
    this.change([key]);
  }

  private isNewer(line: NoteLine): boolean {
    const known = this.known.get(keyOf(line.author, line.line));
    return known === undefined || line.version > known.version || (known.text !== null && line.text === null);
  }

  private learn(line: NoteLine): string {
    const key = keyOf(line.author, line.line);
    this.known.set(key, line);
    return key;
  }

  private change(keys: readonly string[]): void {
    let changed = false;
    for (const key of keys) {
      const before = this.rows.get(key);
      const after = this.rowOf(key);
      if (after === null) {
        changed = this.rows.delete(key) || changed;
      } else if (before === undefined || !same(before, after)) {
        this.rows.set(key, after);
        changed = true;
      }
    }
    if (changed) {
      this.all.set([...this.rows.values()].sort((a, b) => a.at - b.at));
    }
  }

  private rowOf(key: string): Row | null {
    const known = this.known.get(key) ?? null;
    const { draft, state } = this.drafts.get(key) ?? {};
    if (this.atPen.has(key) || (known === null && draft === undefined)) {
      return null;
    }
    const author = known?.author ?? this.own;
    return {
      key,
      author,
      line: known?.line ?? (draft as Draft).line,
      own: author === this.own,
      at: Date.parse(known?.at ?? (draft as Draft).begun),
      text: draft?.text ?? known?.text ?? "",
      about: draft ? draft.about : (known?.about ?? null),
      part: draft ? draft.part : (known?.part ?? null),
      known,
      state: state ?? (this.written.has(key) ? SAVED : null),
      apart: this.aparts.has(key),
    };
  }
}

function same(one: Row, other: Row): boolean {
  return (
    sameWording(one, other) &&
    one.known === other.known &&
    one.state === other.state &&
    one.apart === other.apart
  );
}

/** A row as the server would tell it, also one that it never had. */
export function lineOf(row: Row, session: string): NoteLine {
  const { author, line, text, about, part } = row;
  if (row.known) {
    return row.known.text === null ? row.known : { ...row.known, text, about, part };
  }
  const at = new Date(row.at).toISOString();
  return {
    ...{ session, author, line, version: 0, at, writtenAt: at, changedAt: null, about, part, text },
    ...{ tags: [], mentions: [], area: null, step: null, speaker: null, scene: null },
    ...{ struck: false, redacted: false, earlier: 0 },
  };
}

export function keyOf(author: string, line: string): string {
  return `${author}/${line}`;
}
