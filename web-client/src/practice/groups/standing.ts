import type { Invitation, SeatRow } from "../../http/wire.generated";
import { dayWords } from "./days";

/** How an invitation stands, in words; never its secret. */
export function invitationWords(invitation: Invitation | null, now = Date.now()): string {
  if (invitation === null) {
    return "Not invited yet";
  }
  const { state, until, used, devices } = invitation;
  const browsers = devices > 0 ? ` · ${devices === 1 ? "1 browser" : `${devices} browsers`}` : "";
  switch (state) {
    case "open":
      return `Link made, open until ${dayWords(until, now)}${browsers}`;
    case "used":
      return devices > 0
        ? `In since ${dayWords(used ?? until, now)}${browsers}`
        : `Came in on ${dayWords(used ?? until, now)}, signed out everywhere since`;
    case "expired":
      return `The link has expired${browsers}`;
    default:
      return `The link was taken back${browsers}`;
  }
}

/** Whether nothing opens this seat: no link that is good, and no browser that came in. */
export function uninvited({ role, gone, invitation }: SeatRow): boolean {
  const opens = invitation !== null && (invitation.state === "open" || invitation.devices > 0);
  return role === "member" && gone === null && !opens && invitation?.state !== "used";
}

export function unsigned({ gone, signed }: SeatRow, version: number): boolean {
  return gone === null && version > 0 && signed < version;
}

/** Which text somebody has signed, and whether it is the one that holds now. */
export function signedWords({ signed, signedAt }: SeatRow, version: number, now = Date.now()): string {
  if (version === 0) {
    return "No agreement to sign yet";
  }
  const before = signed === 0 ? "" : ` · signed version ${signed} before`;
  if (signed < version) {
    return `Has not signed version ${version} yet${before}`;
  }
  return `Signed version ${signed}${signedAt ? ` on ${dayWords(signedAt, now)}` : ""}`;
}

export const ROLE_WORDS: Record<string, string> = {
  therapist: "Therapist",
  coTherapist: "Co-therapist",
  member: "Member",
};

const ROLES = Object.keys(ROLE_WORDS);

/** Therapists, co-therapists, members, each in the order of the circle; who has gone comes last. */
export function inOrder(seats: readonly SeatRow[]): SeatRow[] {
  const rank = (seat: SeatRow) => ROLES.indexOf(seat.role) + (seat.gone === null ? 0 : ROLES.length);
  return [...seats].sort((a, b) => rank(a) - rank(b));
}

export type Filter = "all" | "uninvited" | "unsigned";

export function chosen(
  seats: readonly SeatRow[],
  filter: Filter,
  search: string,
  version: number,
): SeatRow[] {
  const words = search.trim().toLocaleLowerCase();
  const wanted = { all: () => true, uninvited, unsigned: (seat: SeatRow) => unsigned(seat, version) }[filter];
  return inOrder(seats).filter((seat) => wanted(seat) && seat.name.toLocaleLowerCase().includes(words));
}
