import { useDesk, useNow, useObserved } from "../SeatContext";

/** The server's clock, read again every `everyMs`. */
export function useServerNow(everyMs: number): number {
  return useNow(everyMs) + (useObserved(useDesk().view)?.clockOffset ?? 0);
}
