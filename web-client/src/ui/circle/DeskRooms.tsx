import { listWords } from "../../session/words";
import { Button } from "../parts/Button";
import { useSections } from "../SeatContext";
import { useVisit } from "../studio/HelpCalls";
import { useStudio } from "../studio/useStudio";

/** In the desk's layout, while breakouts are open: who is where, and one press to be with them. */
export function DeskRooms() {
  const { me, studio } = useSections();
  const parts = useStudio();
  const visit = useVisit();
  const playing = studio?.playing;
  if (!me || !parts || playing?.kind !== "breakouts") {
    return null;
  }
  return (
    <ul className="desk-rooms" role="list" aria-label="Breakouts">
      {playing.rooms.map((room) => {
        const there = room.visiting.includes(me.seat);
        return (
          <li
            key={room.breakout}
            data-there={there || undefined}
            data-help={room.helpAt !== null || undefined}
          >
            <span className="desk-room-who">
              <strong>
                Room {room.breakout}
                {room.helpAt !== null && " asks for help"}
              </strong>
              <span>{there ? "You are here" : listWords(room.cast.map((p) => parts.nameOf(p.seat)))}</span>
            </span>
            {!there && (
              <Button
                className="small-button"
                aria-label={`Visit room ${room.breakout}`}
                onClick={() => visit(room.breakout)}
              >
                Visit
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
