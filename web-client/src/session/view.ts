import type { Sections, Stage, ViewChanged } from "../protocol/messages.generated";

/** All this seat may see, as the server last told it. */
export interface SessionView {
  seq: number;
  stage: Stage;
  sections: Partial<Sections>;
  /** Add to this machine's clock to have the server's, in ms. */
  clockOffset: number;
}

/** The breakout one is in, of its cast or as a visitor; null for the circle, also while a part is only offered. */
export function breakoutOf({ sections: { scene } }: Pick<SessionView, "sections">): string | null {
  return scene == null || scene.state === "offered" ? null : scene.breakout;
}

/** Whether this message follows what is held: the first of a socket always does. */
export function follows(held: SessionView | null, change: ViewChanged): boolean {
  return change.seq === 1 || (held !== null && change.seq === held.seq + 1);
}

/** The view after a message. The first of a socket is the whole; later ones bring the sections that changed. */
export function apply(held: SessionView | null, change: ViewChanged, now: number): SessionView {
  const sections: Partial<Sections> = held === null || change.seq === 1 ? {} : { ...held.sections };
  for (const [name, section] of Object.entries(change.sections)) {
    if (section === null) {
      delete sections[name as keyof Sections];
    } else {
      Object.assign(sections, { [name]: section });
    }
  }
  return { seq: change.seq, stage: change.stage, sections, clockOffset: Date.parse(change.now) - now };
}
