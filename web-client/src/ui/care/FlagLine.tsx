import { useSections } from "../SeatContext";
import { Helplines } from "./Helplines";

/** Who said they are not safe is never left without a word; no screen promises that someone watches. */
export function FlagLine() {
  const { care } = useSections();
  return care?.flagged ? (
    <div className="line" role="status">
      <p>{care.readBy ? `${care.readBy} has seen this.` : "Nobody has read this yet."}</p>
      <Helplines />
    </div>
  ) : null;
}
