import type { Quality } from "../../protocol/messages.generated";

/** Where equal seats go: how many side by side, and how large each is, in px. */
export interface Layout {
  columns: number;
  width: number;
  height: number;
}

/** Wider than this a seat is mostly wall; narrower it cuts faces. Width over height. */
const WIDEST = 1.78;
const NARROWEST = 0.82;
/** Below this a face cannot be read, so the circle scrolls instead. */
const LOWEST = 104;

/** From this height on a face is looked at rather than recognised. */
const LARGE = 300;
/** With less of it to be seen, a seat is scrolled away. */
const SEEN = 0.3;

/**
 * How good a picture a seat can use: of its height in px, and of how much of it is to be seen (0 – 1). Who is
 * on stage or kept in sight comes first, so that a server with few places for pictures keeps one for them.
 */
export function qualityFor(height: number, seen: number, first = false): Quality {
  if (first) {
    return "high";
  }
  return seen < SEEN ? "low" : height >= LARGE ? "high" : "medium";
}

/** The largest equal seats that fit, all with the same shape. */
export function layout(count: number, width: number, height: number, gap: number): Layout {
  let best = { columns: 1, width: 0, height: 0, empty: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns);
    const fit = shaped((width - gap * (columns - 1)) / columns, (height - gap * (rows - 1)) / rows);
    const room = { columns, ...fit, empty: columns * rows - count };
    if (better(room, best)) {
      best = room;
    }
  }
  const { columns, width: w, height: h } = best;
  return h >= LOWEST ? { columns, width: w, height: h } : scrolling(width, gap);
}

/** Those on stage above, as large as leaves the others readable; the others below, all alike. */
export interface Staged {
  stage: Layout | null;
  rest: Layout;
}

/** How much of the height the stage may take: the most that leaves the others' faces readable. */
const STAGE_SHARES = [0.74, 0.68, 0.62, 0.56, 0.5];

export function staged(onStage: number, rest: number, width: number, height: number, gap: number): Staged {
  if (onStage === 0 || rest === 0) {
    const all = layout(onStage + rest, width, height, gap);
    return { stage: onStage === 0 ? null : all, rest: all };
  }
  for (const share of STAGE_SHARES) {
    const stage = layout(onStage, width, Math.floor(height * share), gap);
    // The end of the stage is a row without height, between two gaps.
    const below = height - heightOf(stage, onStage, gap) - 2 * gap;
    const others = layout(rest, width, below, gap);
    if (heightOf(others, rest, gap) <= below && faceIn(others) >= LOWEST) {
      return { stage, rest: smaller(others, stage) };
    }
  }
  // The others scroll below a stage that stays within what is shown.
  return { stage: layout(onStage, width, Math.floor(height * 0.6), gap), rest: scrolling(width, gap) };
}

/** So that the stage is seen to be the stage. */
function smaller(rest: Layout, stage: Layout): Layout {
  const width = Math.floor(Math.min(rest.width, stage.width * 0.8));
  return { ...rest, width, height: Math.floor(Math.min(rest.height, stage.height * 0.8)) };
}

/** How high that many seats are, with the gaps between them. */
export function heightOf({ columns, height }: Layout, count: number, gap: number): number {
  const rows = Math.ceil(count / columns);
  return rows * height + (rows - 1) * gap;
}

interface Fit {
  width: number;
  height: number;
  empty: number;
}

/** Larger faces; among nearly equal ones, fewer gaps in the last row. */
function better(one: Fit, other: Fit): boolean {
  const [face, otherFace] = [faceIn(one), faceIn(other)];
  return Math.abs(face - otherFace) < otherFace * 0.12 ? one.empty < other.empty : face > otherFace;
}

/** How large a face can be in a seat. */
function faceIn({ width, height }: Pick<Fit, "width" | "height">): number {
  return Math.min(width, height * 1.15);
}

function shaped(width: number, height: number): { width: number; height: number } {
  const w = Math.floor(Math.min(width, height * WIDEST));
  return { width: w, height: Math.floor(Math.min(height, w / NARROWEST)) };
}

function scrolling(width: number, gap: number): Layout {
  const columns = Math.max(1, Math.floor((width + gap) / (LOWEST * 1.3 + gap)));
  const seat = Math.floor((width - gap * (columns - 1)) / columns);
  return { columns, width: seat, height: Math.max(LOWEST, Math.floor(seat / 1.4)) };
}
