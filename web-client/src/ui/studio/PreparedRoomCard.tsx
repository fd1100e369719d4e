import type { PreparedRoom } from "../../protocol/messages.generated";
import { Button, IconButton } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { type Chip, PersonChip } from "./PersonChip";

interface PreparedRoomCardProps {
  room: PreparedRoom;
  stage: boolean;
  /** The last one stays. */
  only: boolean;
  chips: Chip[];
  onScene: () => void;
}

/** One room while it is prepared: its scene, and who is in it. */
export function PreparedRoomCard({ room, stage, only, chips, onScene }: PreparedRoomCardProps) {
  const desk = useDesk();
  const name = stage ? "The stage" : `Room ${room.breakout}`;
  return (
    <section className="room" data-drop={room.breakout} aria-label={name}>
      <header className="room-head">
        <h3>{name}</h3>
        {!stage && !only && (
          <IconButton
            name={`Take ${name.toLowerCase()} away`}
            icon="close"
            onClick={() => desk.do({ type: "dropBreakout", breakout: room.breakout })}
          />
        )}
      </header>
      <p className="room-scene">
        {room.text ? <span>{room.text.title}</span> : <span className="muted">No scene yet</span>}
        <Button
          look="quiet"
          className="small-button"
          aria-label={`${room.text ? "Change" : "Choose"} the scene of ${name.toLowerCase()}`}
          onClick={onScene}
        >
          {room.text ? "Change" : "Choose"}
        </Button>
      </p>
      <ul className="chips">
        {chips.map((chip) => (
          <PersonChip key={chip.seat} chip={chip} />
        ))}
      </ul>
      {chips.length === 0 && <p className="small muted room-empty">Nobody yet. Move somebody here.</p>}
    </section>
  );
}
