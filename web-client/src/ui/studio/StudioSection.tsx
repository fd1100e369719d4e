import type { Playing, Prepared, StudioView } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { Closing } from "./Closing";
import { BringEveryoneBack } from "./ForAll";
import { PlayingRoomCard } from "./PlayingRoomCard";
import { TapIns } from "./TapIns";
import { useLeft } from "./useLeft";

/** In the staff's panel: how role-play stands, and the way to it. A scene on the stage is led from here. */
export function StudioSection() {
  const desk = useDesk();
  const { studio } = useSections();
  const shown = useObserved(desk.studio.shown);
  if (!studio) {
    return null;
  }
  const { playing, prepared } = studio;
  const idle = !playing && !prepared && !studio.feedback && studio.steppingOut.length === 0;
  return (
    <section className="studio-section" data-open={playing !== null || undefined}>
      <h2 className={idle ? "hidden" : undefined}>Role-play</h2>
      {prepared && !playing && <p className="small muted">{preparedWords(prepared)}</p>}
      {playing?.kind === "breakouts" && <RoomsAtAGlance playing={playing} />}
      {playing?.kind === "stage" && !shown && <StageAtHand playing={playing} />}
      {!playing && !shown && <Closing studio={studio} />}
      <div className="studio-choices">
        <Button className="small-button" aria-expanded={shown} onClick={() => desk.studio.shown.set(!shown)}>
          {shown ? "Back to the seats" : openWords(studio)}
        </Button>
        {playing?.kind === "breakouts" && !shown && <BringEveryoneBack playing={playing} look="plain" />}
      </div>
    </section>
  );
}

function openWords({ playing, prepared }: StudioView): string {
  if (playing) {
    return playing.kind === "stage" ? "The whole scene" : "All rooms";
  }
  return prepared ? "Go on preparing" : "Role-play";
}

function preparedWords({ shown, rooms }: Prepared): string {
  const cast = rooms.flatMap((room) => room.cast);
  const answered = cast.filter((part) => part.answer !== null).length;
  return shown ? `The parts are shown; ${answered} of ${cast.length} have answered.` : "Being prepared.";
}

function RoomsAtAGlance({ playing }: { playing: Playing }) {
  const left = useLeft();
  return (
    <ul className="rooms-glance small">
      {playing.rooms.map((room) => (
        <li key={room.breakout}>
          <span>
            Room {room.breakout}
            {room.helpAt !== null && <strong> asks for help</strong>}
            {room.state === "frozen" && " · frozen"}
            {room.state === "stopped" && " · stopped"}
          </span>
          <span className="muted">{left(room.endsAt)}</span>
        </li>
      ))}
    </ul>
  );
}

function StageAtHand({ playing }: { playing: Playing }) {
  return (
    <>
      <TapIns tapIns={playing.tapIns} />
      <ul className="stage-at-hand" aria-label="The stage">
        {playing.rooms.map((room) => (
          <PlayingRoomCard key={room.breakout} room={room} playing={playing} />
        ))}
      </ul>
    </>
  );
}
