import type { PlayingPart, PlayingRoom } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { Menu } from "../parts/Menu";
import { useDesk, useObserved } from "../SeatContext";
import { PlaceItems } from "./PlaceItems";
import type { Studio } from "./useStudio";

interface PlayingPersonProps {
  cast: PlayingPart;
  room: PlayingRoom;
  parts: Studio;
  onWhisper: () => void;
}

/** One person in a scene: their part, whether they speak just now, and whether they are ready to come back. */
export function PlayingPerson({ cast: { seat, part }, room, parts, onWhisper }: PlayingPersonProps) {
  const desk = useDesk();
  const speaks = useObserved(desk.studio.voices).has(seat);
  const name = parts.nameOf(seat);
  const here = parts.isHere(seat);
  const ready = room.ready.includes(seat);
  return (
    <li className="chip" data-speaks={speaks || undefined}>
      <Menu
        name={
          <>
            <span className="chip-name">{name}</span>
            <span className="chip-part" data-part={part}>
              {part}
            </span>
          </>
        }
        label={`${name}, ${part}: move, part, prompt`}
        className="chip-menu"
      >
        <Button look="quiet" onClick={onWhisper}>
          Whisper a prompt
        </Button>
        <PlaceItems seat={seat} breakout={room.breakout} part={part} />
      </Menu>
      <p className="chip-answer small" data-answer={ready ? "ready" : "none"}>
        {here ? (speaks ? "speaking" : ready ? "ready to come back" : "") : "connection away"}
      </p>
    </li>
  );
}
