import { Observed } from "./Observed";
import type { Shelf } from "./ReadMarks";

/** Whether a seat's notes are open beside the session; kept across a reload of the tab. Nothing of them is here. */
export class NotesDesk {
  readonly shown: Observed<boolean>;
  /** Counts the times their writing place was asked for. */
  readonly called = new Observed(0);

  constructor(
    private readonly shelf: Shelf | null = null,
    private readonly key: string = "",
  ) {
    this.shown = new Observed(shelf?.getItem(key) != null);
  }

  /** Opens them, or brings the caret back to them. */
  call(): void {
    this.show(true);
    this.called.set(this.called.get() + 1);
  }

  show(shown: boolean): void {
    this.shown.set(shown);
    if (shown) {
      this.shelf?.setItem(this.key, "1");
    } else {
      this.shelf?.removeItem(this.key);
    }
  }
}
