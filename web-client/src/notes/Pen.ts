import type { NotePart } from "../http/wire.generated";
import { Observed } from "../session/Observed";
import { type Draft, newId, type Wording } from "./draft";
import type { LineSaving } from "./saving";

/** What stands at a writing place. */
export interface PenState {
  text: string;
  about: string | null;
  /** These words stood in a line that was changed in another window. */
  apart: boolean;
}

/** What a writing place needs of the notes it writes in. */
export interface PenPort {
  begin(line: string, wording: Wording): LineSaving;
  pen(line: string, takes: boolean): void;
  ended(line: string): void;
  /** Taken out again, for nothing was left of it. */
  emptied(line: string): void;
}

/** A place where new lines are written, one after the other; outlasts what is on the screen. */
export class Pen {
  readonly state = new Observed<PenState>({ text: "", about: null, apart: false });
  private saving: LineSaving | null = null;

  constructor(
    private readonly part: NotePart | null,
    private readonly port: PenPort,
  ) {}

  get empty(): boolean {
    return this.saving === null && this.state.get().text === "";
  }

  get line(): string | null {
    return this.saving?.now.line ?? null;
  }

  /** `held` for what is no line yet: the name of whom it will be about. */
  write(text: string, held = false): void {
    this.state.set({ ...this.state.get(), text });
    if (this.saving) {
      this.saving.write({ text });
    } else if (text.trim() !== "" && !held) {
      this.begin(text);
    }
  }

  /** Whom it is about; the next lines too, until somebody else is chosen. */
  choose(about: string | null): void {
    this.state.set({ ...this.state.get(), about });
    this.saving?.write({ about });
  }

  /** The line is ended, and the place is free for the next. */
  end(): void {
    const { text, about } = this.state.get();
    if (text.trim() === "" && this.saving === null) {
      return;
    }
    const saving = this.saving ?? this.begin(text);
    this.saving = null;
    this.state.set({ text: "", about, apart: false });
    const { line } = saving.now;
    if (text.trim() === "") {
      this.port.emptied(line);
    } else {
      saving.write({ text: text.trimEnd(), open: false });
      this.port.ended(line);
    }
    this.port.pen(line, false);
  }

  /** A line of an earlier life of the tab is written on. */
  take(draft: Draft, saving: LineSaving): void {
    this.saving = saving;
    this.port.pen(draft.line, true);
    this.state.set({ text: draft.text, about: draft.about, apart: false });
  }

  private begin(text: string): LineSaving {
    const line = newId();
    this.port.pen(line, true);
    this.saving = this.port.begin(line, { text, about: this.state.get().about, part: this.part });
    return this.saving;
  }

  movedApart(old: string, line: string): void {
    if (this.saving?.now.line === line) {
      this.port.pen(old, false);
      this.port.pen(line, true);
      this.state.set({ ...this.state.get(), apart: true });
    }
  }
}
