import type { GroupPage, SeatRow } from "../../http/wire.generated";

/** What the reader may do with one person of a group; the server asks the same. */
export interface May {
  /** Make a link, or take one back. */
  invite: boolean;
  /** Take the seat from browsers that came in. */
  signOut: boolean;
  /** Rename, take back and give back. */
  change: boolean;
}

export function mayWith({ mayLead, role, closed }: GroupPage, seat: SeatRow): May {
  const member = seat.role === "member";
  const here = seat.gone === null && !closed;
  const invites = member && here && (mayLead || role === "coTherapist");
  return {
    invite: invites,
    signOut: invites && (seat.invitation?.devices ?? 0) > 0,
    change: mayLead && !closed,
  };
}
