import { useDesk, useNow, useObserved, useSections } from "../SeatContext";
import { othersTimeWords, ownTimeWords } from "./turnTime";

/** How the time of the turn stands, in words; the server sends it to the speaker and to staff alone. */
export function TurnTime({ speaker }: { speaker?: string }) {
  const { turnEnds } = useSections();
  return turnEnds ? <Words ends={Date.parse(turnEnds.at)} speaker={speaker} /> : null;
}

function Words({ ends, speaker }: { ends: number; speaker: string | undefined }) {
  const offset = useObserved(useDesk().view)?.clockOffset ?? 0;
  const left = ends - (useNow(1_000) + offset);
  const words = speaker === undefined ? ownTimeWords(left) : othersTimeWords(left, speaker);
  return (
    <span className="turn-time" role="status">
      {words}
    </span>
  );
}
