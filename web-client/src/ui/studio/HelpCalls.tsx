import type { PlayingRoom } from "../../protocol/messages.generated";
import { clockWords } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { useStudio } from "./useStudio";

/** Staff: breakouts that ask for help, wherever staff are looking. Those who listen have it from the news. */
export function HelpCalls() {
  const { studio } = useSections();
  const asking = studio?.playing?.rooms.filter((room) => room.helpAt !== null) ?? [];
  return studio?.playing ? (
    <section className="alerts" aria-label="Calls for help">
      {asking.map((room) => (
        <HelpLine key={room.breakout} room={room} visits />
      ))}
    </section>
  ) : null;
}

/** Who asks, since when; with the way there, where the room's own button is not at hand. */
export function HelpLine({ room, visits = false }: { room: PlayingRoom; visits?: boolean }) {
  const parts = useStudio();
  const visit = useVisit();
  if (room.helpAt === null || parts === null) {
    return null;
  }
  const who = room.helpBy === null ? "Somebody" : parts.nameOf(room.helpBy);
  return (
    <div className="alert help-call">
      <p>
        <strong>
          {who} asks for help{visits && ` in room ${room.breakout}`}
        </strong>{" "}
        <span className="small">since {clockWords(room.helpAt)}</span>
      </p>
      {visits && (
        <Button className="small-button" onClick={() => visit(room.breakout)}>
          Visit room {room.breakout}
        </Button>
      )}
    </div>
  );
}

/** One press in: the sheet makes room for those who are visited. */
export function useVisit(): (breakout: string) => void {
  const desk = useDesk();
  return (breakout) =>
    void desk.do({ type: "visit", breakout }).then((answer) => {
      if (answer.type === "done") {
        desk.studio.shown.set(false);
      }
    });
}
