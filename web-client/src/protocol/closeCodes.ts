/** What a close of the socket means for this window. The codes are listed in docs/protocol.md. */
export type Meaning =
  | { next: "reconnect"; slowly: boolean }
  | { next: "elsewhere" }
  | { next: "closed"; why: Closed };

/** Why this window will not come back by itself. */
export type Closed = "notUnderstood" | "signedOut" | "wrongSession" | "ended" | "removed";

export function meaningOf(code: number): Meaning {
  switch (code) {
    case 4400:
      return { next: "closed", why: "notUnderstood" };
    case 4401:
      return { next: "closed", why: "signedOut" };
    case 4403:
      return { next: "closed", why: "wrongSession" };
    case 4409:
      return { next: "elsewhere" };
    case 4410:
      return { next: "closed", why: "ended" };
    case 4411:
      return { next: "closed", why: "removed" };
    case 1009:
    case 4408:
    case 4429:
      return { next: "reconnect", slowly: true };
    default:
      return { next: "reconnect", slowly: false };
  }
}
