import type { PlayingRoom } from "../../protocol/messages.generated";
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
              <strong>Room {room.breakout}</strong>
              <span>{wordsOf(room, there, parts.nameOf)}</span>
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

function wordsOf({ helpAt, helpBy, cast }: PlayingRoom, there: boolean, nameOf: (seat: string) => string) {
  if (helpAt !== null) {
    return `${helpBy === null ? "Somebody" : nameOf(helpBy)} asks for help`;
  }
  return there ? "You are here" : listWords(cast.map(({ seat }) => nameOf(seat)));
}
