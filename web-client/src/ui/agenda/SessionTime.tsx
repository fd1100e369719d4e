import { clockWords, timeLeftWords } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useNow, useObserved, useSections } from "../SeatContext";

const CHANGES = [5, 15, -5] as const;

/** When the session ends, and moving that. */
export function SessionTime() {
  const desk = useDesk();
  const { circle } = useSections();
  const offset = useObserved(desk.view)?.clockOffset ?? 0;
  const now = useNow(5_000) + offset;
  const ends = Date.parse(circle?.endsAt ?? "");
  if (!Number.isFinite(ends)) {
    return null;
  }
  return (
    <section>
      <h3>Time</h3>
      <p role="status">
        Ends at {clockWords(ends)} · {timeLeftWords(ends - now)}
      </p>
      <div className="turn-choices">
        {CHANGES.map((minutes) => (
          <Button
            key={minutes}
            className="small-button"
            onClick={() => desk.do({ type: "extendSession", minutes })}
          >
            {minutes > 0 ? `Extend by ${minutes} minutes` : `Shorten by ${-minutes} minutes`}
          </Button>
        ))}
      </div>
    </section>
  );
}
