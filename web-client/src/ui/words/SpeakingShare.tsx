import { useDesk, useObserved, useSections } from "../SeatContext";

/** For staff: how much one was heard so far, in words. Null while it is not measured. */
export function SpeakingShare({ seat }: { seat: string }) {
  const told = useObserved(useDesk().shares);
  if (!told?.measured) {
    return null;
  }
  const all = told.shares.reduce((sum, s) => sum + s.seconds, 0);
  const mine = told.shares.find((s) => s.seat === seat)?.seconds ?? 0;
  return <span className="small muted share">{shareWords(mine, all)}</span>;
}

/** Of all that was spoken. Words, not numbers: nobody is ranked. */
export function shareWords(seconds: number, all: number): string {
  if (seconds === 0) {
    return "not heard yet";
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

/** Everybody of the circle in the circle's order. */
export function SpeakingShares() {
  const { circle } = useSections();
  const told = useObserved(useDesk().shares);
  return circle && told?.measured ? (
    <section>
      <h2>Heard so far</h2>
      <ul className="shares" role="list">
        {circle.seats
          .filter((s) => !s.observing)
          .map((s) => (
            <li key={s.seat}>
              {s.name} <SpeakingShare seat={s.seat} />
            </li>
          ))}
      </ul>
    </section>
  ) : null;
}
