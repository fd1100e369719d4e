/** The staff's pages of a seat: nothing in their addresses but opaque ids. */
export function notesPage(seat: string, session?: string): string {
  const all = `/s/${encodeURIComponent(seat)}/notes`;
  return session === undefined ? all : `${all}/${encodeURIComponent(session)}`;
}

export function beforePage(seat: string): string {
  return `/s/${encodeURIComponent(seat)}/before`;
}

/** Which of them an address is; null for none. */
export function deskAddress(path: string): DeskAddress | null {
  const [, seat, page, session] = PAGE.exec(path) ?? [];
  if (seat === undefined || (page === "before" && session !== undefined)) {
    return null;
  }
  return page === "before" ? { page, seat } : { page: "notes", seat, session: session ?? null };
}

export type DeskAddress =
  | { page: "before"; seat: string }
  | { page: "notes"; seat: string; session: string | null };

const PAGE = /^\/s\/([A-Za-z0-9_-]{1,64})\/(notes|before)(?:\/([A-Za-z0-9_-]{1,64}))?\/?$/;

/** Where the server tells of it. */
export function deskPath(seat: string, rest: string): string {
  return `/api/seats/${encodeURIComponent(seat)}/${rest}`;
}

/** New for each page that is opened: one line in the audit trail, however often it asks. */
export function newOpening(): string {
  return crypto.randomUUID();
}
