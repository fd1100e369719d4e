import type { Answer, Refused } from "../http/ask";
import type { NoteLine } from "../http/wire.generated";
import { backoff } from "../protocol/backoff";
import { type Draft, type Sent, sameWording, type Wording } from "./draft";

/** After the last key, and while typing on at least as often, in ms. */
export const REST_MS = 600;
export const TYPING_MS = 3_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8_000;
/** Where the same again will not do, it is tried now and then: somebody may sign in in another tab. */
const REFUSED_RETRY_MS = 30_000;

/** How a line stands on its way. */
export type SaveState =
  | { kind: "saved" }
  | { kind: "writing" }
  /** It goes on trying: without a connection, or with what the server says. */
  | { kind: "unsaved"; words: string | null }
  /** The words stay; the same again will not do. */
  | { kind: "refused"; words: string };

/** What a line being saved needs of the world. */
export interface SavingPort {
  send(draft: Draft, sent: Sent): Promise<Answer<NoteLine>>;
  keep(draft: Draft): Promise<boolean>;
  drop(draft: Draft): void;
  saved(line: NoteLine): void;
  became(draft: Draft, state: SaveState): void;
  replace(old: Draft, next: Draft): Promise<void>;
  /** How the line stands on the server by now; undefined when that cannot be had at the moment. */
  lookAgain(draft: Draft): Promise<NoteLine | null | undefined>;
  /** The words have gone on as a line of their own. */
  apart(old: Draft, next: Draft): void;
  newId(): string;
  random(): number;
}

/** These say that the line as it is cannot take the words; another can. */
const NEEDS_ANOTHER_LINE: readonly string[] = ["NT3", "NT5", "NT6", "NT7"];

/** One line on its way to the server: one save at a time, the same again until it is answered. */
export class LineSaving {
  private state: SaveState = { kind: "saved" };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typingSince: number | null = null;
  private busy = false;
  private attempt = 0;
  private done = false;
  /** What comes after the save on its way goes at once too. */
  private hurried = false;

  constructor(
    private draft: Draft,
    private readonly port: SavingPort,
  ) {}

  get now(): Draft {
    return this.draft;
  }

  get settled(): boolean {
    return this.state.kind === "saved";
  }

  /** Each key, and each choice. */
  write(change: Partial<Wording & Pick<Draft, "open">>): void {
    const before = this.draft;
    this.draft = { ...before, ...change };
    if (sameWording(before, this.draft) && before.open === this.draft.open) {
      return;
    }
    if (this.settled && sameWording(before, this.draft)) {
      return;
    }
    void this.port.keep(this.draft);
    this.hurried = false;
    if (this.state.kind !== "unsaved") {
      this.become({ kind: "writing" });
    }
    this.soon();
  }

  /** At once: the line is ended, the connection is back, the page is about to go. */
  hurry(): void {
    if (!this.settled) {
      this.hurried = true;
      clearTimeout(this.timer);
      void this.send();
    }
  }

  /** One of an earlier life of the tab. */
  resume(): void {
    this.become({ kind: "writing" });
    void this.send();
  }

  /** What is on its way comes to its end, and nothing after it is sent. */
  giveUp(): void {
    const { sent } = this.draft;
    if (sent) {
      const { text, about, part } = sent;
      this.draft = { ...this.draft, text, about, part, open: false };
      void this.port.keep(this.draft);
    }
  }

  /** Nothing more is sent. */
  stop(): void {
    this.done = true;
    clearTimeout(this.timer);
  }

  private soon(): void {
    if (this.busy || this.attempt > 0) {
      return;
    }
    this.typingSince ??= Date.now();
    const most = this.typingSince + TYPING_MS - Date.now();
    this.later(Math.max(0, Math.min(REST_MS, most)));
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), ms);
  }

  private async send(): Promise<void> {
    if (this.busy || this.done) {
      return;
    }
    if (this.draft.sent === null && this.draft.text.trim() === "") {
      // Nothing to save, yet.
      return;
    }
    this.busy = true;
    this.typingSince = null;
    const sent = this.draft.sent ?? this.next();
    this.draft = { ...this.draft, sent };
    // On the shelf before it is on the line, so that a reload sends the same again and not another.
    await this.port.keep(this.draft);
    const answer = await this.port.send(this.draft, sent);
    this.busy = false;
    if (!this.done) {
      await (answer.ok ? this.arrived(sent, answer.value) : this.failed(answer));
    }
  }

  private next(): Sent {
    const { text, about, part, after } = this.draft;
    return { save: this.port.newId(), after, text, about, part };
  }

  private async arrived(sent: Wording, line: NoteLine): Promise<void> {
    this.attempt = 0;
    this.draft = { ...this.draft, after: line.version, sent: null };
    this.port.saved(line);
    if (sameWording(this.draft, sent)) {
      this.port.drop(this.draft);
      this.become({ kind: "saved" });
    } else {
      void this.port.keep(this.draft);
      this.become({ kind: "writing" });
      if (this.hurried) {
        await this.send();
      } else {
        this.soon();
      }
    }
  }

  private async failed(answer: Refused): Promise<void> {
    if (answer.status === 409 && NEEDS_ANOTHER_LINE.includes(answer.rule)) {
      await this.otherwise();
    } else if (answer.status === 0) {
      this.again({ kind: "unsaved", words: null });
    } else if (answer.status === 429) {
      this.again({ kind: "unsaved", words: answer.words }, (answer.again ?? 1) * 1_000);
    } else if (answer.status >= 500) {
      this.again({ kind: "unsaved", words: answer.words });
    } else {
      this.refused(answer);
    }
  }

  /** Somebody else, or another window, was there before: their words stay, and so do these. */
  private async otherwise(): Promise<void> {
    this.busy = true;
    const stands = await this.port.lookAgain(this.draft);
    if (stands === undefined) {
      this.busy = false;
      this.again({ kind: "unsaved", words: null });
      return;
    }
    if (stands && !stands.struck && (stands.text ?? "").startsWith(this.draft.text)) {
      // The other window had them from the same shelf.
      this.busy = false;
      await this.arrived(this.draft, stands);
      return;
    }
    const old = this.draft;
    const begun = new Date(Date.parse(old.begun) + 1).toISOString();
    const next = { ...old, line: this.port.newId(), sitting: this.port.newId(), after: 0, sent: null, begun };
    this.draft = next;
    await this.port.replace(old, next);
    this.busy = false;
    this.port.apart(old, this.draft);
    this.become({ kind: "writing" });
    void this.send();
  }

  /** It has not been taken, and the same will not be: the next try is a save of its own. */
  private refused(answer: Refused): void {
    this.draft = { ...this.draft, sent: null };
    void this.port.keep(this.draft);
    this.become({ kind: "refused", words: answer.words });
    if (answer.status === 401 || answer.status === 403) {
      this.later(REFUSED_RETRY_MS);
    }
  }

  private again(state: SaveState, pause?: number): void {
    this.become(state);
    const wait = backoff(this.attempt++, FIRST_RETRY_MS, LONGEST_RETRY_MS, () => this.port.random());
    this.later(Math.max(wait, pause ?? 0));
  }

  private become(state: SaveState): void {
    this.state = state;
    this.port.became(this.draft, state);
  }
}
