import { useState } from "react";
import type { Playing, PlayingRoom, SceneKind } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { Menu } from "../parts/Menu";
import { useDesk, useSections } from "../SeatContext";
import { MORE_MINUTES } from "./ForAll";
import { useVisit } from "./HelpCalls";
import { SceneChoice } from "./SceneChoice";
import { roomName } from "./words";

/** What staff do for one room: go in, hold it still, give it time; the rest behind More. */
export function RoomActions({ room, playing }: { room: PlayingRoom; playing: Playing }) {
  const desk = useDesk();
  const visit = useVisit();
  const { me } = useSections();
  const { breakout, state } = room;
  const name = roomName(playing.kind, breakout).toLowerCase();
  const [changing, setChanging] = useState(false);
  const goesOn = state === "playing" || state === "frozen";
  const there = me !== undefined && room.visiting.includes(me.seat);
  return (
    <div className="room-actions">
      {playing.kind === "breakouts" &&
        (there ? (
          <Button className="small-button" onClick={() => desk.do({ type: "leaveVisit" })}>
            Leave the room
          </Button>
        ) : (
          <Button className="small-button" aria-label={`Visit ${name}`} onClick={() => visit(breakout)}>
            Visit
          </Button>
        ))}
      {goesOn && (
        <Button
          className="small-button"
          aria-label={state === "frozen" ? `Let ${name} go on` : `Freeze ${name}`}
          onClick={() => desk.do({ type: state === "frozen" ? "goOnScene" : "freezeScene", breakout })}
        >
          {state === "frozen" ? "Go on" : "Freeze"}
        </Button>
      )}
      <Button
        className="small-button"
        aria-label={`Five minutes more for ${name}`}
        onClick={() => desk.do({ type: "extendScenes", breakout, minutes: MORE_MINUTES })}
      >
        +5 min
      </Button>
      {!goesOn && !room.returning && (
        <Button className="small-button" onClick={() => desk.do({ type: "bringBack", breakout })}>
          {backWords(playing.kind)}
        </Button>
      )}
      <Menu name={undefined} icon="more" label={`More for ${name}`} className="room-more">
        <MoreItems room={room} playing={playing} goesOn={goesOn} />
        <Button look="quiet" onClick={() => setChanging(true)}>
          Change the scene
        </Button>
      </Menu>
      {changing && (
        <SceneChoice
          breakout={breakout}
          kind={playing.kind}
          text={room.text}
          onClose={() => setChanging(false)}
        />
      )}
    </div>
  );
}

function backWords(kind: SceneKind): string {
  return kind === "stage" ? "End the scene in 60 s" : "Bring this room back in 60 s";
}

interface MoreItemsProps {
  room: PlayingRoom;
  playing: Playing;
  /** The scene is neither stopped nor nearly over. */
  goesOn: boolean;
}

function MoreItems({ room: { breakout, returning, markedAt, text }, playing, goesOn }: MoreItemsProps) {
  const desk = useDesk();
  const others = playing.rooms.filter((other) => other.breakout !== breakout);
  return (
    <>
      {goesOn && (
        <>
          <Button look="quiet" onClick={() => desk.do({ type: "swapRoles", breakout })}>
            Swap roles
          </Button>
          <Button look="quiet" onClick={() => desk.do({ type: "markScene", breakout })}>
            Mark this point
          </Button>
          {markedAt !== null && (
            <Button look="quiet" onClick={() => desk.do({ type: "rewindScene", breakout })}>
              Rewind to the mark
            </Button>
          )}
        </>
      )}
      {goesOn && !returning && (
        <Button look="quiet" onClick={() => desk.do({ type: "bringBack", breakout })}>
          {backWords(playing.kind)}
        </Button>
      )}
      {others.map((other) => (
        <Button
          key={other.breakout}
          look="quiet"
          onClick={() => desk.do({ type: "mergeBreakouts", breakout, into: other.breakout })}
        >
          Merge into room {other.breakout}
        </Button>
      ))}
      {goesOn && (
        <Button
          look="quiet"
          aria-label={`Stop the scene “${text.title}”`}
          onClick={() => desk.do({ type: "stopScene", breakout })}
        >
          Stop the scene
        </Button>
      )}
    </>
  );
}
