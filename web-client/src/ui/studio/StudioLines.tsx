import { Button } from "../parts/Button";
import { usePanelFolded } from "../parts/PanelFolded";
import { useNarrow } from "../parts/useNarrow";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { Closing } from "./Closing";
import { HelpCalls } from "./HelpCalls";
import { TapIns } from "./TapIns";

/** Staff, above the bar: the room one visits; and, where the panel is folded away, what must not be missed. */
export function StudioLines() {
  const desk = useDesk();
  const { me, studio } = useSections();
  const shown = useObserved(desk.studio.shown);
  const folded = usePanelFolded();
  // Elsewhere the panel says so, or the line of rooms over the seats.
  const narrow = useNarrow();
  if (!studio) {
    return null;
  }
  const room = studio.playing?.rooms.find((each) => me && each.visiting.includes(me.seat));
  return (
    <section className="lines" aria-label="Scenes just now">
      {narrow && <HelpCalls />}
      {folded && !shown && <TapIns tapIns={studio.playing?.tapIns ?? []} />}
      {folded && !shown && !studio.playing && (
        <div className="line studio-closed">
          <Closing studio={studio} />
        </div>
      )}
      {room && (
        <div className="line line-offer visit-line" role="status">
          <p>
            You are in room {room.breakout}. <span className="muted">{room.text.title}</span>
          </p>
          <span className="studio-choices">
            {!shown && (
              <Button look="quiet" className="small-button" onClick={() => desk.studio.shown.set(true)}>
                All rooms
              </Button>
            )}
            <Button className="small-button" onClick={() => desk.do({ type: "leaveVisit" })}>
              Back to the circle
            </Button>
          </span>
        </div>
      )}
    </section>
  );
}
