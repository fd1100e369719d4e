import { useDesk, useObserved } from "../SeatContext";

const NOT_HEARD = "has not spoken yet";

/** For staff: how much one was heard so far, in words. Null while it is not measured. */
export function useShare(seat: string): string | null {
  const told = useObserved(useDesk().shares);
  if (!told?.measured) {
    return null;
  }
  const all = told.shares.reduce((sum, s) => sum + s.seconds, 0);
  const mine = told.shares.find((s) => s.seat === seat)?.seconds ?? 0;
  return shareWords(mine, all);
}

/** Beside a raised hand: that this one has not been heard, so that it is not forgotten. */
export function NotHeard({ seat }: { seat: string }) {
  return useShare(seat) === NOT_HEARD ? <span className="small muted">{NOT_HEARD}</span> : null;
}

/** Of all that was spoken. Words, not numbers: nobody is ranked. */
export function shareWords(seconds: number, all: number): string {
  if (seconds === 0) {
    return NOT_HEARD;
  }
  const share = seconds / Math.max(all, seconds);
  if (share < 0.08) {
    return "heard a little";
  }
  if (share < 0.2) {
    return "heard some of the time";
  }
  if (share < 0.29) {
    return "about a quarter of the time";
  }
  return share < 0.42
    ? "about a third of the time"
    : share < 0.6
      ? "about half of the time"
      : "most of the time";
}
