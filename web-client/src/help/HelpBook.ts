import { Observed } from "../session/Observed";
import { guessed, type Whereabouts } from "./guess";
import { EMBEDDED, type HelpLines, type Region, understood } from "./helpLines";

const KEPT = "hearth-help";
const CHOSEN = "hearth-help-region";

/** What a book needs of its browser. */
export interface Shelf extends Whereabouts {
  /** Null where a browser keeps nothing. */
  storage: Pick<Storage, "getItem" | "setItem"> | null;
  fetch(path: string): Promise<Pick<Response, "ok" | "json">>;
}

/** Whom to call, kept on this computer: it is on the screen when nothing else can be reached. */
export class HelpBook {
  readonly lines: Observed<HelpLines>;
  /** The region that is shown. */
  readonly region: Observed<Region>;
  private chosen: string | null;

  constructor(private readonly shelf: Shelf) {
    this.chosen = this.kept(CHOSEN);
    const lines = understood(parsed(this.kept(KEPT))) ?? EMBEDDED;
    this.lines = new Observed(lines);
    this.region = new Observed(this.regionOf(lines));
  }

  /** Asks the server; what it does not answer leaves everything as it is. */
  async renew(): Promise<void> {
    try {
      const answer = await this.shelf.fetch("/api/help");
      const lines = answer.ok ? understood(await answer.json()) : null;
      if (lines !== null) {
        this.keep(KEPT, JSON.stringify(lines));
        this.lines.set(lines);
        this.region.set(this.regionOf(lines));
      }
    } catch {
      // No connection: what is kept stands.
    }
  }

  /** The choice of the one who sits here; it stands until they make another. */
  choose(id: string): void {
    this.chosen = id;
    this.keep(CHOSEN, id);
    this.region.set(this.regionOf(this.lines.get()));
  }

  private regionOf(lines: HelpLines): Region {
    const of = (id: string | null) => lines.regions.find((r) => r.id === id);
    return of(this.chosen) ?? of(guessed(lines, this.shelf)) ?? (lines.regions[0] as Region);
  }

  private kept(key: string): string | null {
    try {
      return this.shelf.storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  private keep(key: string, value: string): void {
    try {
      this.shelf.storage?.setItem(key, value);
    } catch {
      // A browser that keeps nothing: it holds until the page goes.
    }
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
