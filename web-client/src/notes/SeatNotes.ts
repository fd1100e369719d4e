import type { Answer } from "../http/ask";
import type { DeskPerson, DraftKey, NoteLine } from "../http/wire.generated";
import { backoff } from "../protocol/backoff";
import { Observed } from "../session/Observed";
import { type DraftShelf, Drafts } from "./drafts";
import { NoteStore } from "./NoteStore";
import { type NoteServer, noteServer } from "./noteServer";
import { lostWords } from "./text";

const BLINK_MS = 400;

/** All notes of one seat in this tab: the shelf of what is not saved yet, and a store for each session. */
export class SeatNotes {
  /** The group's people, and who has left it. */
  readonly people = new Observed<readonly DeskPerson[]>([]);
  /** Add to this machine's clock to have the server's, in ms. */
  readonly clock = new Observed(0);
  readonly drafts: Drafts;
  private readonly stores = new Map<string, NoteStore>();
  private begun = false;
  private restored = false;
  private restoring = false;
  private learning = false;
  private keyRefused = false;
  private knownSeats = new Set<string>();

  constructor(
    readonly seat: string,
    readonly server: NoteServer = noteServer(seat),
    shelf: DraftShelf = sessionStorage,
  ) {
    this.drafts = new Drafts({ seat, shelf, fetchKey: () => this.askedKey() });
  }

  session(session: string): NoteStore {
    const store = this.stores.get(session) ?? new NoteStore(this.seat, session, this);
    this.stores.set(session, store);
    return store;
  }

  /** Once: sends what an earlier life of this tab left, and learns who is of the group. */
  begin(): void {
    if (!this.begun) {
      this.begun = true;
      globalThis.addEventListener?.("online", () => this.hurry());
      globalThis.addEventListener?.("pagehide", () => this.hurry());
      globalThis.addEventListener?.("beforeunload", (event) => this.unsaved && event.preventDefault());
      globalThis.document?.addEventListener("visibilitychange", () => this.hurry());
      void this.restore();
      void this.learnPeople();
    }
  }

  /** Who is in the circle, until the server has told who is of the group. */
  meet(people: readonly DeskPerson[]): void {
    if (this.knownSeats.size === 0) {
      this.people.set(people);
    }
  }

  /** The server has told its time; answers take now longer, now shorter, and a blink is no matter. */
  tick(now: number): void {
    const offset = now - Date.now();
    if (Math.abs(offset - this.clock.get()) > BLINK_MS) {
      this.clock.set(offset);
    }
  }

  /** A store has reached the server: names that are new are asked for. */
  reached(lines: readonly NoteLine[]): void {
    if (this.knownSeats.size === 0 || lines.some((line) => !this.knownSeats.has(line.author))) {
      void this.learnPeople(lines);
    }
    void this.restore();
  }

  /** Lines that would be gone with the tab. */
  private get unsaved(): boolean {
    return [...this.stores.values()].some((store) => store.atRisk);
  }

  private hurry(): void {
    void this.restore();
    for (const store of this.stores.values()) {
      store.hurry();
    }
  }

  private async restore(attempt = 0): Promise<void> {
    if (this.restored || (this.restoring && attempt === 0)) {
      return;
    }
    this.restoring = true;
    const left = await this.drafts.open();
    if (left === null && this.keyRefused) {
      // The same again will not do; a line that comes through asks once more.
      this.restoring = false;
      return;
    }
    if (left === null) {
      const wait = backoff(attempt, 500, 8_000, Math.random);
      setTimeout(() => void this.restore(attempt + 1), wait);
      return;
    }
    this.restored = true;
    for (const draft of left.drafts) {
      this.session(draft.session).adopt(draft);
    }
    if (left.lost > 0) {
      for (const store of this.stores.values()) {
        store.notice.set(lostWords(left.lost));
      }
    }
  }

  private async askedKey(): Promise<Answer<DraftKey>> {
    const answer = await this.server.draftKey();
    const { subtle } = globalThis.crypto;
    this.keyRefused =
      !subtle || (!answer.ok && answer.status >= 400 && answer.status < 500 && answer.status !== 429);
    return answer;
  }

  private async learnPeople(lines: readonly NoteLine[] = []): Promise<void> {
    if (this.learning) {
      return;
    }
    this.learning = true;
    const answer = await this.server.sessions();
    this.learning = false;
    if (answer.ok) {
      this.people.set(answer.value.people);
      const told = answer.value.people.map((p) => p.seat);
      this.knownSeats = new Set([...this.knownSeats, ...told, ...lines.map((line) => line.author)]);
    }
  }
}

const seats = new Map<string, SeatNotes>();

/** The notes of a seat's session in this page: the same for whoever asks. */
export function notesOf(seat: string, session: string): NoteStore {
  const notes = seats.get(seat) ?? new SeatNotes(seat);
  seats.set(seat, notes);
  return notes.session(session);
}

/** Sends what an earlier life of this tab left, though nobody opens the notes. */
export function sendLeft(seat: string): void {
  const notes = seats.get(seat) ?? new SeatNotes(seat);
  seats.set(seat, notes);
  notes.begin();
}
