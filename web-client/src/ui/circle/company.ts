import type { Seat, Sections } from "../../protocol/messages.generated";
import { breakoutOf } from "../../session/view";

/** The circle, a private room of two, or a breakout: a circle of its own. */
export type Place = "circle" | "privateRoom" | "breakout";

/** Who is on the screen: those who are in the same room as this person. */
export function companyOf(sections: Partial<Sections>): { seats: Seat[]; place: Place } {
  const { me, circle, privateRoom } = sections;
  const seats = circle?.seats ?? [];
  if (privateRoom?.open) {
    const those = [privateRoom.with, me?.seat];
    return { seats: seats.filter((s) => those.includes(s.seat)), place: "privateRoom" };
  }
  return breakoutOf({ sections }) !== null
    ? { seats: seats.filter((s) => !s.elsewhere), place: "breakout" }
    : { seats, place: "circle" };
}
