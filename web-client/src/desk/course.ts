import type { Attended, CourseOf, CourseSpan, NoteLine, SpanKind } from "../http/wire.generated";

/** Something of a session's course, with the notes that were begun while it went on; or such a note alone. */
export type Item = { span: CourseSpan; notes: NoteLine[] } | { span: null; notes: [NoteLine] };

/** A step of the agenda and what was in it; without a step, what was before, between and after them. */
export interface Stretch {
  step: CourseSpan | null;
  when: "before" | "during" | "after";
  items: Item[];
}

/** When a session began and ended, as far as it has. */
export interface Bounds {
  startedAt: string | null;
  endedAt: string | null;
}

/** What hangs where: the steps in their order, in each what went on by its beginning, and the notes on it. */
export function hang(course: CourseOf, lines: readonly NoteLine[], bounds: Bounds): Stretch[] {
  const spans = byTime(course.spans, (span) => span.from);
  const steps = spans.filter((span) => span.kind === "step");
  const others = spans.filter((span) => span.kind !== "step");
  const notesOf = new Map<CourseSpan, NoteLine[]>(others.map((span) => [span, []]));
  const loose: NoteLine[] = [];
  for (const line of byTime(lines, (each) => each.at)) {
    const holder = holderOf(line, others);
    ((holder && notesOf.get(holder)) ?? loose).push(line);
  }
  const items: Item[] = [
    ...others.map((span) => ({ span, notes: notesOf.get(span) ?? [] })),
    ...loose.map((note): Item => ({ span: null, notes: [note] })),
  ];
  return stretches(steps, byTime(items, beginOf), bounds);
}

function beginOf({ span, notes }: Item): string {
  return span?.from ?? notes[0]?.at ?? "";
}

/** Times have a fraction or none, so they are compared as numbers. */
const ms = Date.parse;

function goesOn({ from, until }: CourseSpan, at: number): boolean {
  return ms(from) <= at && (until === null || at < ms(until));
}

function stretches(steps: readonly CourseSpan[], items: readonly Item[], bounds: Bounds): Stretch[] {
  const all: Stretch[] = [];
  const open = (step: CourseSpan | null, when: Stretch["when"]) => {
    const stretch: Stretch = { step, when, items: [] };
    all.push(stretch);
    return stretch;
  };
  const coming = [...steps];
  const upTo = (at: number) => {
    while (coming[0] && at >= ms(coming[0].from)) {
      open(coming.shift() ?? null, "during");
    }
  };
  for (const item of items) {
    const at = ms(beginOf(item));
    upTo(at);
    const step = steps.findLast((each) => goesOn(each, at)) ?? null;
    const when = step ? "during" : whenIs(at, bounds);
    const last = all.at(-1);
    const there = last?.step === step && last.when === when ? last : open(step, when);
    there.items.push(item);
  }
  upTo(Number.POSITIVE_INFINITY);
  return all;
}

function whenIs(at: number, { startedAt, endedAt }: Bounds): Stretch["when"] {
  if (startedAt === null || at < ms(startedAt)) {
    return "before";
  }
  return endedAt !== null && at >= ms(endedAt) ? "after" : "during";
}

/** Of what went on when a line was begun, the last that can hold it. */
function holderOf(line: NoteLine, spans: readonly CourseSpan[]): CourseSpan | undefined {
  return spans.findLast((span) => holds(span, line) && goesOn(span, ms(line.at)));
}

function holds(span: CourseSpan, line: NoteLine): boolean {
  switch (span.kind) {
    case "turn":
    case "stage":
      return true;
    case "breakout":
      return line.about === null
        ? span.title !== null && line.scene === span.title
        : span.seats.includes(line.about);
    case "privateRoom":
      return line.about !== null && span.seats.includes(line.about);
    default:
      return false;
  }
}

/** What has the same time keeps its order. */
function byTime<T>(all: readonly T[], of: (one: T) => string): T[] {
  return [...all].sort((a, b) => ms(of(a)) - ms(of(b)));
}

/** A piece of the strip: where it begins and how long it is, in parts of the whole. */
export interface Piece {
  span: CourseSpan;
  left: number;
  width: number;
}

/** The session drawn as a strip: its steps, what went on in them, and moments that take no time. */
export interface Strip {
  steps: Piece[];
  turns: Piece[];
  moments: Piece[];
}

const DRAWN: ReadonlySet<SpanKind> = new Set(["turn", "stage", "breakout", "privateRoom", "holding"]);
/** A flag may stand for weeks; here it is when it was raised. */
const MOMENTS: ReadonlySet<SpanKind> = new Set(["pass", "support", "flag"]);

/** From one time to another; what still goes on ends now. */
export function stripOf(course: CourseOf, from: number, to: number, now: number): Strip {
  const long = Math.max(1, to - from);
  const part = (at: number) => Math.min(1, Math.max(0, (at - from) / long));
  const piece = (span: CourseSpan): Piece => {
    const left = part(ms(span.from));
    const end = span.until === null ? Math.min(now, to) : ms(span.until);
    return { span, left, width: Math.max(0, part(end) - left) };
  };
  const of = (fits: (kind: SpanKind) => boolean) => course.spans.filter((s) => fits(s.kind)).map(piece);
  return {
    steps: of((kind) => kind === "step"),
    turns: of((kind) => DRAWN.has(kind)),
    moments: of((kind) => MOMENTS.has(kind)).map((each) => ({ ...each, width: 0 })),
  };
}

/** How long somebody was there in all, in ms, and whether they still are. */
export function stayed({ stays }: Attended, now: number): { long: number; there: boolean } {
  const long = stays.reduce((sum, { from, until }) => sum + (until === null ? now : ms(until)) - ms(from), 0);
  return { long, there: stays.some(({ until }) => until === null) };
}
