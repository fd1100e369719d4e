import { useState } from "react";
import type { Playing, PlayingRoom } from "../../protocol/messages.generated";
import { listWords } from "../../session/words";
import { useDesk, useSections } from "../SeatContext";
import { HelpLine } from "./HelpCalls";
import { PlayingPerson } from "./PlayingPerson";
import { RoomActions } from "./RoomActions";
import { SayLine } from "./SayLine";
import { useLeft } from "./useLeft";
import { useStudio } from "./useStudio";
import { roomName, stateWords } from "./words";

interface PlayingRoomCardProps {
  room: PlayingRoom;
  playing: Playing;
}

/** One scene that is open: who is in it, how it goes, and what can be done about it. */
export function PlayingRoomCard({ room, playing }: PlayingRoomCardProps) {
  const desk = useDesk();
  const { me } = useSections();
  const parts = useStudio();
  const left = useLeft();
  const [whisperTo, setWhisperTo] = useState<string | null>(null);
  if (parts === null) {
    return null;
  }
  const { breakout, visiting } = room;
  const name = roomName(playing.kind, breakout);
  const state = stateWords(playing.kind, room);
  const visitors = visiting.map((seat) => (seat === me?.seat ? "You" : parts.nameOf(seat)));
  return (
    <li className="room" aria-label={name} data-help={room.helpAt !== null || undefined}>
      <header className="room-head">
        <h3>{name}</h3>
        <p className="room-left small">{left(room.endsAt)}</p>
      </header>
      <p className="room-scene">{room.text.title}</p>
      <HelpLine room={room} />
      {state && (
        <p className="room-state small" data-state={room.state}>
          {state}
        </p>
      )}
      <ul className="chips">
        {room.cast.map((cast) => (
          <PlayingPerson
            key={cast.seat}
            cast={cast}
            room={room}
            parts={parts}
            onWhisper={() => setWhisperTo(cast.seat)}
          />
        ))}
      </ul>
      {whisperTo !== null && (
        <SayLine
          key={whisperTo}
          autoFocus
          label={`A prompt for ${parts.nameOf(whisperTo)} alone`}
          placeholder={`For ${parts.nameOf(whisperTo)} alone`}
          said={`${parts.nameOf(whisperTo)} reads it.`}
          onSay={(text) => desk.do({ type: "whisper", seat: whisperTo, text })}
        />
      )}
      {visitors.length > 0 && (
        <p className="room-visit small">
          {listWords(visitors)} {visitors.length > 1 || visitors[0] === "You" ? "are" : "is"} here.
        </p>
      )}
      <RoomActions room={room} playing={playing} />
    </li>
  );
}
