import { useSections } from "../SeatContext";

/** The name of a seat in the circle. */
export function useNames(): (seat: string) => string {
  const { circle } = useSections();
  return (seat) => circle?.seats.find((s) => s.seat === seat)?.name ?? seat;
}
