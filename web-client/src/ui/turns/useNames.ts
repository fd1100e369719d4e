import { nameIn } from "../../session/words";
import { useDesk, useObserved } from "../SeatContext";

/** The name of a seat in the circle. */
export function useNames(): (seat: string) => string {
  const view = useObserved(useDesk().view);
  return (seat) => (view === null ? seat : nameIn(view, seat));
}
