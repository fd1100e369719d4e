import type { Playing } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { SayLine } from "./SayLine";

/** As much time as one press gives. */
export const MORE_MINUTES = 5;

/** What is for all rooms at once. */
export function ForAll({ playing }: { playing: Playing }) {
  const desk = useDesk();
  return (
    <section className="for-all" aria-label="All rooms">
      <SayLine
        label="Say to all rooms"
        placeholder="Say to all rooms"
        said="All rooms read it."
        onSay={(text) => desk.do({ type: "sayToRooms", text })}
      />
      <div className="studio-choices">
        <Button
          className="small-button"
          aria-label="Five minutes more for all rooms"
          onClick={() => desk.do({ type: "extendScenes", breakout: null, minutes: MORE_MINUTES })}
        >
          +5 min
        </Button>
        <BringEveryoneBack playing={playing} look="main" />
      </div>
    </section>
  );
}

/** Calls all rooms back, and says how long that takes. */
export function BringEveryoneBack({ playing, look }: { playing: Playing; look: "main" | "plain" }) {
  const desk = useDesk();
  const called = playing.rooms.every((room) => room.returning);
  return called ? (
    <p className="small">All are called back. A room goes at once when everybody in it is ready.</p>
  ) : (
    <Button
      look={look}
      className="small-button"
      onClick={() => desk.do({ type: "bringBack", breakout: null })}
    >
      {playing.kind === "stage" ? "End the scene in 60 s" : "Bring everyone back in 60 s"}
    </Button>
  );
}
