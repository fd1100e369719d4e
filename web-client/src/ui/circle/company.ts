import type { Seat, Sections } from "../../protocol/messages.generated";

/** Who is on the screen: the circle, or the two of a private room while one is in it. */
export function companyOf({ me, circle, privateRoom }: Partial<Sections>): { seats: Seat[]; apart: boolean } {
  const seats = circle?.seats ?? [];
  const other = privateRoom?.open ? privateRoom.with : null;
  return other === null
    ? { seats, apart: false }
    : { seats: seats.filter((s) => s.seat === other || s.seat === me?.seat), apart: true };
}
