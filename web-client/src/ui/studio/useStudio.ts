import type { Seat, StudioView } from "../../protocol/messages.generated";
import { useSections } from "../SeatContext";

/** Role-play as staff see it, with the names and the roles of those it is about. */
export interface Studio {
  studio: StudioView;
  nameOf: (seat: string) => string;
  isHere: (seat: string) => boolean;
  isStaff: (seat: string) => boolean;
  /** The members who may be given a part, those still to come as well. */
  members: string[];
  /** Seats of the circle, wherever they are just now. */
  seats: Seat[];
}

export function useStudio(): Studio | null {
  const { studio, circle } = useSections();
  if (!studio) {
    return null;
  }
  const seats = circle?.seats ?? [];
  const seatOf = (seat: string) => seats.find((s) => s.seat === seat);
  const personOf = (seat: string) => studio.people.find((p) => p.seat === seat);
  const isStaff = (seat: string) => (seatOf(seat)?.role ?? "member") !== "member";
  return {
    studio,
    nameOf: (seat) => personOf(seat)?.name ?? seatOf(seat)?.name ?? "Somebody",
    isHere: (seat) => personOf(seat)?.here ?? false,
    isStaff,
    members: studio.people.map((p) => p.seat).filter((seat) => !isStaff(seat)),
    seats,
  };
}
