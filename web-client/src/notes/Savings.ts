import type { NoteLine } from "../http/wire.generated";
import { Observed } from "../session/Observed";
import { bodyOf, type Draft, newId, type Wording } from "./draft";
import type { NoteStore } from "./NoteStore";
import { keyOf, type Row, type Rows } from "./rows";
import { LineSaving, type SaveState, type SavingPort } from "./saving";
import { NOTHING_WRITTEN, type Summary, summed } from "./text";

/** All lines of one's own that are on their way, or just were. */
export class Savings {
  readonly summary = new Observed<Summary>(NOTHING_WRITTEN);
  private readonly all = new Map<string, LineSaving>();
  private readonly states = new Map<string, SaveState>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly port: SavingPort;

  constructor(
    private readonly store: NoteStore,
    private readonly rows: Rows,
    private readonly onApart: (old: string, line: string) => void,
  ) {
    const { session, of } = store;
    this.port = {
      send: (draft, sent) => of.server.write(session, draft.line, bodyOf(draft, sent)),
      keep: (draft) => of.drafts.keep(draft),
      drop: (draft) => of.drafts.drop(session, draft.line),
      replace: (old, next) => of.drafts.replace(old, next),
      saved: (line) => this.rows.told([line]),
      became: (draft, state) => this.became(draft, state),
      lookAgain: (draft) => this.lookAgain(draft),
      apart: (old, next) => this.apart(old, next),
      newId,
      random: Math.random,
    };
  }

  has(line: string): boolean {
    return this.all.has(line);
  }

  /** Whether there is anything in it that could be saved. */
  hasWords(line: string): boolean {
    return this.all.get(line)?.now.text.trim() !== "";
  }

  begin(line: string, wording: Wording): LineSaving {
    const begun = new Date(Date.now() + this.store.of.clock.get()).toISOString();
    const saving = this.add({
      session: this.store.session,
      line,
      after: 0,
      sitting: newId(),
      begun,
      heard: this.store.heard(),
      open: true,
      sent: null,
      about: wording.about,
      part: wording.part,
      text: "",
    });
    saving.write({ text: wording.text });
    return saving;
  }

  add(draft: Draft): LineSaving {
    const saving = new LineSaving(draft, this.port);
    this.all.set(draft.line, saving);
    return saving;
  }

  /** The saving of a line that is written already; the one at hand, while it is edited. */
  edit(row: Row): LineSaving {
    const { line, about, part, text } = row;
    return (
      this.all.get(line) ??
      this.add({
        session: this.store.session,
        line,
        after: row.known?.version ?? 0,
        sitting: newId(),
        begun: new Date(row.at).toISOString(),
        heard: null,
        open: false,
        sent: null,
        about,
        part,
        text,
      })
    );
  }

  /** Its writer has left it: what is on its way goes at once, and the next keys are another sitting. */
  end(line: string): void {
    const saving = this.all.get(line);
    if (saving?.settled) {
      this.forget(line);
    } else {
      saving?.hurry();
      if (saving) {
        this.rows.wrote(saving.now, this.states.get(line) ?? { kind: "writing" });
      }
    }
  }

  /** Its writer gives it up; whether the server may have something of it. */
  give(line: string): boolean {
    const saving = this.all.get(line);
    const had = this.rows.knownOf(this.store.seat, line) !== null || saving?.now.sent != null;
    if (saving && saving.now.sent !== null) {
      saving.giveUp();
    } else if (saving) {
      saving.stop();
      this.store.of.drafts.drop(this.store.session, line);
      this.forget(line);
    }
    return had;
  }

  hurry(): void {
    for (const saving of [...this.all.values()]) {
      saving.hurry();
    }
  }

  /** When nothing of it is on its way any more. */
  async settled(line: string): Promise<void> {
    const saving = this.all.get(line);
    if (saving && !saving.settled) {
      saving.hurry();
      await new Promise<void>((go) => this.waiting.set(line, [...(this.waiting.get(line) ?? []), go]));
    }
  }

  private became(draft: Draft, state: SaveState): void {
    const before = this.states.get(draft.line);
    this.states.set(draft.line, state);
    if (state.kind === "saved") {
      this.rows.wrote(draft, state);
      this.rows.done(draft.line);
      if (!draft.open && this.store.editing.get() !== keyOf(this.store.seat, draft.line)) {
        this.forget(draft.line);
      }
    } else if (before?.kind !== state.kind || before.kind === "refused") {
      this.rows.wrote(draft, state);
    }
    this.sum();
  }

  private forget(line: string): void {
    this.all.delete(line);
    this.states.delete(line);
    this.rows.done(line);
    for (const go of this.waiting.get(line) ?? []) {
      go();
    }
    this.waiting.delete(line);
    this.sum();
  }

  private async lookAgain(draft: Draft): Promise<NoteLine | null | undefined> {
    return (await this.store.poll()) ? this.store.knows(this.store.seat, draft.line) : undefined;
  }

  private apart(old: Draft, next: Draft): void {
    const saving = this.all.get(old.line);
    if (saving) {
      this.all.set(next.line, saving);
      this.all.delete(old.line);
      this.states.delete(old.line);
    }
    this.rows.apart(old.line, next.line);
    this.onApart(old.line, next.line);
    for (const go of this.waiting.get(old.line) ?? []) {
      go();
    }
    this.waiting.delete(old.line);
  }

  private sum(): void {
    const summary = summed([...this.states.values()], this.store.of.drafts.sealed);
    const { kind, words } = this.summary.get();
    if (summary.kind !== kind || summary.words !== words) {
      this.summary.set(summary);
    }
  }
}
