import { Observed } from "./Observed";

/** Where marks outlive a reload: this tab. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The highest line of each thread that was on the screen; numbers alone, nothing of what was written. */
export class ReadMarks {
  readonly read: Observed<ReadonlyMap<string, number>>;

  constructor(
    private readonly shelf: Shelf | null,
    private readonly key: string,
  ) {
    this.read = new Observed(stored(shelf?.getItem(key) ?? null));
  }

  haveRead(thread: string, line: number): void {
    if (line > (this.read.get().get(thread) ?? 0)) {
      const marks = new Map(this.read.get()).set(thread, line);
      this.read.set(marks);
      this.shelf?.setItem(this.key, JSON.stringify([...marks]));
    }
  }

  clear(): void {
    this.read.set(new Map());
    this.shelf?.removeItem(this.key);
  }
}

function stored(text: string | null): ReadonlyMap<string, number> {
  try {
    const marks: unknown = JSON.parse(text ?? "[]");
    return new Map(Array.isArray(marks) ? marks.filter(isMark) : []);
  } catch {
    return new Map();
  }
}

function isMark(mark: unknown): mark is [string, number] {
  return Array.isArray(mark) && mark.length === 2 && typeof mark[0] === "string" && Number.isInteger(mark[1]);
}
