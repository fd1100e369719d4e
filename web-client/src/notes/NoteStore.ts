import type {
  CourseOf,
  DeskPerson,
  DeskSession,
  EarlierNote,
  NoteLine,
  NotePart,
} from "../http/wire.generated";
import { backoff } from "../protocol/backoff";
import { Observed } from "../session/Observed";
import { type Draft, newId, type Wording } from "./draft";
import { Pen } from "./Pen";
import { keyOf, type Row, Rows } from "./rows";
import { Savings } from "./Savings";
import type { SeatNotes } from "./SeatNotes";
import { type Summary, UNREACHED } from "./text";

const POLL_MS = 4_000;
const TRIES = 4;

/** How the server was last reached for these notes. */
export type Reach =
  | { kind: "opening" }
  | { kind: "open" }
  | { kind: "away" }
  | { kind: "refused"; words: string };

/**
 * The notes of one session, to one seat of staff: all of staff's lines as the server tells them, and one's own
 * on their way over them. One a page, by {@link SeatNotes}; what shows them may come and go.
 */
export class NoteStore {
  readonly rows: Observed<readonly Row[]>;
  readonly summary: Observed<Summary>;
  readonly reach = new Observed<Reach>({ kind: "opening" });
  readonly about = new Observed<DeskSession | null>(null);
  readonly course = new Observed<CourseOf | null>(null);
  /** The key of the row that is being changed in place. */
  readonly editing = new Observed<string | null>(null);
  /** What last did not come to what was wanted, in words. */
  readonly notice = new Observed<string | null>(null);
  /** Whom the writer hears speak at this moment; the circle brings it. */
  heard: () => string | null = () => null;
  private readonly lines: Rows;
  private readonly savings: Savings;
  private readonly pens = new Map<NotePart | null, Pen>();
  private readonly opening = newId();
  private cursor: string | null = null;
  private viewers = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private polling: Promise<boolean> | null = null;
  private misses = 0;

  constructor(
    readonly seat: string,
    readonly session: string,
    readonly of: SeatNotes,
  ) {
    this.lines = new Rows(seat);
    this.rows = this.lines.all;
    this.savings = new Savings(this, this.lines, (old, line) => this.movedApart(old, line));
    this.summary = this.savings.summary;
  }

  get people(): Observed<readonly DeskPerson[]> {
    return this.of.people;
  }

  /** Where new lines under a heading are written; null for those without one. */
  pen(part: NotePart | null): Pen {
    const pen =
      this.pens.get(part) ??
      new Pen(part, {
        begin: (line, wording) => this.savings.begin(line, wording),
        pen: (line, takes) => this.lines.pen(line, takes),
        ended: (line) => this.savings.end(line),
        emptied: (line) => this.emptied(line),
      });
    this.pens.set(part, pen);
    return pen;
  }

  /** Polls for as long as somebody looks; call what is returned when they do not any more. */
  watch(): () => void {
    this.viewers++;
    this.of.begin();
    void this.poll();
    return () => {
      this.viewers--;
      this.savings.hurry();
      if (this.viewers === 0) {
        clearTimeout(this.timer);
      }
    };
  }

  /** A line of one's own is changed in place; the keys until the end are one sitting. */
  edit(row: Row): void {
    this.endEdit();
    this.savings.edit(row);
    this.editing.set(row.key);
  }

  write(row: Row, change: Partial<Wording>): void {
    this.savings.edit(row).write(change);
  }

  endEdit(): void {
    const key = this.editing.get();
    const row = this.rows.get().find((each) => each.key === key);
    this.editing.set(null);
    if (row) {
      this.savings.hasWords(row.line) ? this.savings.end(row.line) : this.emptied(row.line);
    }
  }

  strike(row: Row): Promise<boolean> {
    return this.change(row.line, "strike");
  }

  restore(row: Row): Promise<boolean> {
    return this.change(row.line, "restore");
  }

  /** Whoever wrote it. */
  async redact(line: NoteLine, text: string): Promise<boolean> {
    const body = { author: line.author, after: line.version, save: newId(), text };
    return this.done(() => this.of.server.redact(this.session, line.line, body));
  }

  /** How it stood before, the oldest first; null, with a notice, when it cannot be had. */
  async history(line: NoteLine): Promise<readonly EarlierNote[] | null> {
    const answer = await this.of.server.history(this.session, line.author, line.line);
    if (!answer.ok) {
      this.notice.set(answer.words);
      return null;
    }
    return answer.value.earlier;
  }

  /** One of an earlier life of this tab: to its writing place, if it was at one, and on its way. */
  adopt(draft: Draft): void {
    if (this.savings.has(draft.line)) {
      return;
    }
    const pen = this.pen(draft.part);
    const open = draft.open && pen.empty;
    const saving = this.savings.add({ ...draft, open });
    if (open) {
      pen.take(draft, saving);
    }
    saving.resume();
  }

  /** At once: the connection is back, or the page is about to go. */
  hurry(): void {
    this.savings.hurry();
    if (this.looked) {
      void this.poll();
    }
  }

  /** Lines that would be gone with the tab. */
  get atRisk(): boolean {
    const { kind } = this.summary.get();
    return kind === "unsaved" || kind === "refused";
  }

  /** Asks for what is new; whether that came. One at a time. */
  poll(): Promise<boolean> {
    this.polling ??= this.asked().finally(() => {
      this.polling = null;
    });
    return this.polling;
  }

  knows(author: string, line: string): NoteLine | null {
    return this.lines.knownOf(author, line);
  }

  private async asked(): Promise<boolean> {
    clearTimeout(this.timer);
    const answer = await this.of.server.desk(this.session, this.opening, this.cursor);
    if (answer.ok) {
      const { session, now, cursor, course, lines } = answer.value;
      this.misses = 0;
      this.of.tick(Date.parse(now));
      this.cursor = cursor;
      this.lines.told(lines);
      this.about.set(session);
      if (course) {
        this.course.set(course);
      }
      this.reach.set({ kind: "open" });
      this.of.reached(lines);
    } else {
      this.misses++;
      const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
      this.reach.set(refused ? { kind: "refused", words: answer.words } : { kind: "away" });
    }
    if (this.looked) {
      const wait = this.misses === 0 ? POLL_MS : backoff(this.misses, 500, 8_000, Math.random);
      this.timer = setTimeout(() => void this.poll(), wait);
    }
    return answer.ok;
  }

  private get looked(): boolean {
    return this.viewers > 0 && !globalThis.document?.hidden;
  }

  /** An empty line of one's own is taken out; it can be put back. */
  private emptied(line: string): void {
    const saved = this.savings.give(line);
    if (saved) {
      void this.change(line, "strike");
    }
  }

  private async change(line: string, what: "strike" | "restore"): Promise<boolean> {
    await this.savings.settled(line);
    const known = this.lines.knownOf(this.seat, line);
    if (known === null) {
      return false;
    }
    const body = { after: known.version, save: newId() };
    return this.done(() => this.of.server.change(this.session, line, what, body));
  }

  /** The same again has no second effect, so that a lost answer is asked for once more. */
  private async done(send: () => ReturnType<SeatNotes["server"]["change"]>): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      const answer = await send();
      if (answer.ok) {
        this.lines.told([answer.value]);
        return true;
      }
      if ((answer.status === 0 || answer.status >= 500) && attempt < TRIES) {
        await new Promise((next) => setTimeout(next, backoff(attempt, 500, 4_000, Math.random)));
        continue;
      }
      this.notice.set(answer.status === 0 ? UNREACHED : answer.words);
      void this.poll();
      return false;
    }
  }

  private movedApart(old: string, line: string): void {
    if (this.editing.get() === keyOf(this.seat, old)) {
      this.editing.set(keyOf(this.seat, line));
    }
    for (const pen of this.pens.values()) {
      pen.movedApart(old, line);
    }
  }
}
