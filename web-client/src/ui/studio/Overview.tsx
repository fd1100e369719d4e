import type { Playing } from "../../protocol/messages.generated";
import { ForAll } from "./ForAll";
import { PersonChip } from "./PersonChip";
import { PlayingRoomCard } from "./PlayingRoomCard";
import { TapIns } from "./TapIns";
import { type Studio, useStudio } from "./useStudio";

/** All that goes on at once: every room, who speaks in it, and what can be done. */
export function Overview({ playing }: { playing: Playing }) {
  const parts = useStudio();
  return (
    <>
      <TapIns tapIns={playing.tapIns} />
      {playing.kind === "breakouts" && <ForAll playing={playing} />}
      <ul className="board" aria-label={playing.kind === "stage" ? "The stage" : "Rooms"}>
        {playing.rooms.map((room) => (
          <PlayingRoomCard key={room.breakout} room={room} playing={playing} />
        ))}
        {parts && <InCircle parts={parts} playing={playing} />}
      </ul>
    </>
  );
}

/** Who is in no scene, and can be given a part in one. */
function InCircle({ parts, playing }: { parts: Studio; playing: Playing }) {
  const cast = playing.rooms.flatMap((room) => room.cast.map((p) => p.seat));
  const rest = parts.studio.people.filter(({ seat }) => !cast.includes(seat));
  return rest.length === 0 ? null : (
    <li className="room room-circle" aria-label="The circle">
      <h3>The circle</h3>
      <ul className="chips">
        {rest.map(({ seat, name, here }) => (
          <PersonChip
            key={seat}
            still
            chip={{ seat, name, here, staff: parts.isStaff(seat), breakout: null, part: null }}
          />
        ))}
      </ul>
    </li>
  );
}
