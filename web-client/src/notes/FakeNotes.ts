import type { Desk, DeskPerson, NoteLine, WriteNote } from "../http/wire.generated";

/** What becomes of a request on its way. */
export type Way =
  | "through"
  | "offline"
  | "answerLost"
  | "hangs"
  | { status: number; rule?: string; again?: number };

const STAFF_AND_BEN: DeskPerson[] = [
  { seat: "jo", name: "Jo", role: "coTherapist", gone: false },
  { seat: "maya", name: "Maya", role: "therapist", gone: false },
  { seat: "ben", name: "Ben", role: "member", gone: false },
];

interface Kept {
  line: NoteLine;
  save: string;
  sitting: string;
  touched: number;
}

/** The server's notes as its rules have them, behind a line that loses what the test wants. For tests. */
export class FakeNotes {
  readonly requests: { path: string; body: unknown }[] = [];
  readonly lines = new Map<string, Kept>();
  people = STAFF_AND_BEN;
  key = btoa("k".repeat(32));
  /** Decides about each request; the last word until it is set anew. */
  way: (path: string) => Way = () => "through";
  private readonly held: (() => void)[] = [];
  private events = 0;

  readonly fetch = async (path: string, request: RequestInit = {}): Promise<Response> => {
    const body: unknown = request.body ? JSON.parse(String(request.body)) : null;
    const way = this.way(path);
    this.requests.push({ path, body });
    if (way === "offline") {
      throw new TypeError("Failed to fetch");
    }
    if (typeof way === "object") {
      const headers: HeadersInit = way.again ? { "Retry-After": String(way.again) } : {};
      return json({ rule: way.rule ?? "rule", words: "The server says so." }, way.status, headers);
    }
    const answer = this.answered(path, body);
    if (way === "answerLost") {
      throw new TypeError("Failed to fetch");
    }
    if (way === "hangs") {
      await new Promise<void>((go, stop) => {
        this.held.push(go);
        request.signal?.addEventListener("abort", () => stop(new DOMException("", "AbortError")));
      });
    }
    return answer;
  };

  /** What hung is answered. */
  release(): void {
    for (const go of this.held.splice(0)) {
      go();
    }
  }

  saves(): { line: string; body: WriteNote }[] {
    return this.requests
      .filter(({ path, body }) => body !== null && /\/notes\/[^/]+$/.test(path))
      .map(({ path, body }) => ({ line: path.split("/").at(-1) ?? "", body: body as WriteNote }));
  }

  texts(): (string | null)[] {
    return [...this.lines.values()].map((kept) => kept.line.text);
  }

  /** Somebody, or another window, writes. */
  write(author: string, line: string, text: string, session = "s1"): void {
    const after = this.lines.get(`${session}/${author}/${line}`)?.line.version ?? 0;
    const begun = new Date(Date.now()).toISOString();
    const body = { after, save: `other-${this.events}`, sitting: "other-sitting", about: null, part: null };
    this.save(session, author, line, { ...body, text, begun, heard: null });
  }

  /** As it stands; for the gallery. */
  has(line: NoteLine): void {
    const kept = { line, save: "", sitting: "", touched: ++this.events };
    this.lines.set(`${line.session}/${line.author}/${line.line}`, kept);
  }

  private answered(path: string, body: unknown): Response {
    const [, seat = "", , session = "", what = "", line = "", then = ""] =
      /^\/api\/seats\/([^/]+)\/(sessions|drafts)\/?([^/?]*)\/?([^/?]*)\/?([^/?]*)\/?([^/?]*)/.exec(path) ??
      [];
    if (path.endsWith("/drafts/key")) {
      return json({ key: this.key });
    }
    if (session === "") {
      return json({ group: "Tuesday group", own: seat, people: this.people, sessions: [] });
    }
    if (path.endsWith("/history")) {
      return json({ earlier: [{ until: new Date(Date.now()).toISOString(), text: "As it stood before." }] });
    }
    if (what === "desk") {
      return json(this.desk(session, Number(new URLSearchParams(path.split("?")[1]).get("after") ?? 0)));
    }
    if (then !== "") {
      return this.changed(session, seat, line, then, body as { after: number; save: string });
    }
    return this.save(session, seat, line, body as WriteNote);
  }

  private desk(session: string, after: number): Desk {
    const lines = [...this.lines.values()].filter((k) => k.line.session === session && k.touched > after);
    return {
      session: { session, number: 5, of: 14, phase: "middle", startedAt: null, endedAt: null },
      now: new Date(Date.now()).toISOString(),
      cursor: String(this.events),
      course: null,
      lines: lines.map((kept) => kept.line),
    };
  }

  private save(session: string, author: string, line: string, body: WriteNote): Response {
    const at = `${session}/${author}/${line}`;
    const kept = this.lines.get(at);
    if (kept?.save === body.save) {
      return json(kept.line);
    }
    if ((kept?.line.version ?? 0) !== body.after) {
      return json(
        { rule: kept ? "NT3" : "NT5", words: "This line was changed in another window meanwhile." },
        409,
      );
    }
    if (kept?.line.redacted) {
      return json({ rule: "NT7", words: "This line was redacted. Please begin a new one." }, 409);
    }
    const now = new Date(Date.now()).toISOString();
    const next: NoteLine = {
      ...{ session, author, line, version: body.after + 1, at: kept?.line.at ?? body.begun },
      ...{
        writtenAt: kept?.line.writtenAt ?? now,
        changedAt: kept && kept.sitting !== body.sitting ? now : null,
      },
      ...{ about: body.about, part: body.part, text: body.text, tags: [], mentions: [], area: null },
      ...{ step: null, speaker: body.heard, scene: null, struck: false, redacted: false },
      earlier: (kept?.line.earlier ?? 0) + (kept && kept.sitting !== body.sitting ? 1 : 0),
    };
    this.lines.set(at, { line: next, save: body.save, sitting: body.sitting, touched: ++this.events });
    return json(next);
  }

  private changed(
    session: string,
    author: string,
    line: string,
    what: string,
    body: { after: number; save: string },
  ): Response {
    const at = `${session}/${author}/${line}`;
    const kept = this.lines.get(at);
    if (kept?.save === body.save) {
      return json(kept.line);
    }
    if (kept === undefined || kept.line.version !== body.after) {
      return json({ rule: "NT3", words: "This line was changed in another window meanwhile." }, 409);
    }
    const next = { ...kept.line, version: body.after + 1, struck: what === "strike" };
    this.lines.set(at, { ...kept, line: next, save: body.save, touched: ++this.events });
    return json(next);
  }
}

function json(value: object, status = 200, headers: HeadersInit = {}): Response {
  return new Response(JSON.stringify(value), { status, headers });
}

/** A tab's own storage; hand it to the next life of the tab. */
export class FakeShelf {
  readonly kept = new Map<string, string>();

  get length(): number {
    return this.kept.size;
  }

  readonly key = (i: number): string | null => [...this.kept.keys()][i] ?? null;
  readonly getItem = (at: string): string | null => this.kept.get(at) ?? null;

  setItem(at: string, value: string): void {
    this.kept.set(at, value);
  }

  removeItem(at: string): void {
    this.kept.delete(at);
  }
}
