import { awayWords } from "../../session/words";
import { useLasting } from "../parts/useLasting";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { companyOf } from "./company";

/** A break of a blink is not worth a word. */
const WORTH_A_WORD_MS = 1_500;

/** Sound and picture do not come through, said calmly; the socket's own break has its own line. */
export function AwayLine() {
  const desk = useDesk();
  const sections = useSections();
  const ways = useObserved(desk.ways);
  const own = useObserved(desk.own.state);
  const connected = useObserved(desk.status).kind === "open";
  const on = { microphone: own.microphone === "on", camera: own.camera === "on" };
  const others = companyOf(sections).seats.some((seat) => seat.seat !== sections.me?.seat);
  const words = useLasting(connected ? awayWords(ways, on, others) : null, WORTH_A_WORD_MS);
  return (
    <div className="connection-line" role="status">
      {words && <p>{words}</p>}
    </div>
  );
}
