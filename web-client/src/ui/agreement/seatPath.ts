/** Where the server tells a seat's own: the same words as in the page's address. */
export function seatPath(seat: string, what: "agreements" | "keeps"): string {
  return `/api/seats/${encodeURIComponent(seat)}/${what}`;
}

/** The page of it, beside the session. */
export function seatPage(seat: string, what: "agreements" | "keeps"): string {
  return `/s/${encodeURIComponent(seat)}/${what}`;
}
