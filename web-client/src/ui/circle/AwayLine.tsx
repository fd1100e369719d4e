import { useEffect, useState } from "react";
import { awayWords } from "../../session/words";
import { useDesk, useObserved, useSections } from "../SeatContext";

/** A break of a blink is not worth a word. */
const WORTH_A_WORD_MS = 1_500;

/** Sound and picture do not come through, said calmly; the socket's own break has its own line. */
export function AwayLine() {
  const desk = useDesk();
  const { me, circle } = useSections();
  const ways = useObserved(desk.ways);
  const own = useObserved(desk.own.state);
  const connected = useObserved(desk.status).kind === "open";
  const on = { microphone: own.microphone === "on", camera: own.camera === "on" };
  const others = circle?.seats.some((seat) => seat.seat !== me?.seat) ?? false;
  const words = useLasting(connected ? awayWords(ways, on, others) : null);
  return (
    <div className="connection-line" role="status">
      {words && <p>{words}</p>}
    </div>
  );
}

/** The words once there have been some for a while; nothing as soon as there are none. */
function useLasting(words: string | null): string | null {
  const [lasted, setLasted] = useState(false);
  const some = words !== null;
  useEffect(() => {
    setLasted(false);
    if (some) {
      const timer = setTimeout(() => setLasted(true), WORTH_A_WORD_MS);
      return () => clearTimeout(timer);
    }
  }, [some]);
  return lasted ? words : null;
}
