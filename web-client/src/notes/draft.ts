import type { NotePart, WriteNote } from "../http/wire.generated";

/** What a line says, as its writer has it. */
export interface Wording {
  text: string;
  /** The member it is about; null for the group. */
  about: string | null;
  part: NotePart | null;
}

/** One save on its way: until it is answered it is sent again as it was. */
export interface Sent extends Wording {
  save: string;
  after: number;
}

/** A line of one's own that the server does not have yet as it stands here. */
export interface Draft extends Wording {
  session: string;
  line: string;
  /** The version it goes on from; 0 for a line that was never saved. */
  after: number;
  sitting: string;
  /** By the server's clock. */
  begun: string;
  heard: string | null;
  /** It is still at the writing place, not ended by Enter. */
  open: boolean;
  sent: Sent | null;
}

/** New for each line, save and sitting; the server takes 8 to 64 such characters. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
}

/** The save as the server takes it. */
export function bodyOf(draft: Draft, sent: Sent): WriteNote {
  const { save, after, about, part, text } = sent;
  return { after, save, sitting: draft.sitting, about, part, text, begun: draft.begun, heard: draft.heard };
}

export function sameWording(one: Wording, other: Wording): boolean {
  return one.text === other.text && one.about === other.about && one.part === other.part;
}

/** One that was kept by another age of the page may be something else. */
export function isDraft(it: unknown): it is Draft {
  const d = it as Draft | null;
  return (
    typeof d === "object" &&
    d !== null &&
    [d.session, d.line, d.text, d.sitting, d.begun].every((each) => typeof each === "string") &&
    Number.isInteger(d.after) &&
    (d.sent === null || (typeof d.sent?.save === "string" && typeof d.sent.text === "string"))
  );
}
