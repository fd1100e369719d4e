import { useEffect, useState } from "react";
import { ask, type Refused } from "../http/ask";
import type { CourseOf, Desk, NoteLine } from "../http/wire.generated";
import { deskPath, newOpening } from "./paths";

const EVERY_MS = 4_000;

/** What the server has told of one session so far. */
export interface Telling {
  desk: Desk | null;
  course: CourseOf | null;
  lines: readonly NoteLine[];
  /** Add to this machine's clock to have the server's, in ms. */
  clockOffset: number;
  /** Why nothing is known, or nothing new. */
  refused: Refused | null;
  again: () => void;
}

const NOTHING = { desk: null, course: null, lines: [], clockOffset: 0, refused: null };

/** A session's course and its notes, asked for again every few seconds while the page is shown. */
export function useTelling(seat: string, session: string | null): Telling {
  const [told, setTold] = useState<Omit<Telling, "again">>(NOTHING);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    if (session === null) {
      return;
    }
    const asking = new Asking(seat, session, (change) => setTold(change));
    asking.start();
    return () => asking.stop();
  }, [seat, session, tries]);
  return { ...told, again: () => setTries(tries + 1) };
}

type Change = (before: Omit<Telling, "again">) => Omit<Telling, "again">;

/** One page's asking: the whole once, then what is new. Sessions that are over are still written on. */
class Asking {
  private readonly opening = newOpening();
  private cursor: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(
    private readonly seat: string,
    private readonly session: string,
    private readonly tell: (change: Change) => void,
  ) {}

  start(): void {
    this.tell(() => NOTHING);
    void this.askOnce();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async askOnce(): Promise<void> {
    if (!document.hidden) {
      const after = this.cursor === null ? "" : `&after=${encodeURIComponent(this.cursor)}`;
      const path = `sessions/${encodeURIComponent(this.session)}/desk?opening=${this.opening}${after}`;
      const answer = await ask.get<Desk>(deskPath(this.seat, path));
      if (this.stopped) {
        return;
      }
      if (answer.ok) {
        this.cursor = answer.value.cursor;
        this.tell((before) => withNews(before, answer.value));
      } else {
        this.tell((before) => ({ ...before, refused: answer }));
      }
    }
    this.timer = setTimeout(() => void this.askOnce(), EVERY_MS);
  }
}

function withNews(before: Omit<Telling, "again">, desk: Desk): Omit<Telling, "again"> {
  const lines = new Map(before.lines.map((line) => [keyOf(line), line]));
  for (const line of desk.lines) {
    lines.set(keyOf(line), line);
  }
  return {
    desk,
    course: desk.course ?? before.course,
    lines: desk.lines.length === 0 ? before.lines : [...lines.values()],
    clockOffset: Date.parse(desk.now) - Date.now(),
    refused: null,
  };
}

/** A line's id is new in its author's notes alone. */
export function keyOf({ author, line }: Pick<NoteLine, "author" | "line">): string {
  return `${author}/${line}`;
}
