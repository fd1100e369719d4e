import type { ScenePart } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { useStudio } from "./useStudio";
import { PARTS } from "./words";

interface PlaceItemsProps {
  seat: string;
  breakout: string | null;
  part: ScenePart | null;
}

/** Where somebody can go, and which part they can have; in what is prepared, or in what goes on. */
export function PlaceItems({ seat, breakout, part }: PlaceItemsProps) {
  const desk = useDesk();
  const parts = useStudio();
  const scenes = parts?.studio.playing ?? parts?.studio.prepared;
  const place = (to: string | null, as: ScenePart | null) =>
    void desk.do({ type: "place", seat, breakout: to, part: as });
  if (scenes?.kind === "stage" && breakout === null) {
    const [stage] = scenes.rooms;
    return stage
      ? PARTS.filter((each) => each !== "observer").map((each) => (
          <Button key={each} look="quiet" onClick={() => place(stage.breakout, each)}>
            On the stage as {each}
          </Button>
        ))
      : null;
  }
  return scenes ? (
    <>
      {scenes.rooms
        .filter((room) => room.breakout !== breakout)
        .map((room) => (
          <Button key={room.breakout} look="quiet" onClick={() => place(room.breakout, null)}>
            To room {room.breakout}
          </Button>
        ))}
      {breakout !== null && (
        <>
          <Button look="quiet" onClick={() => place(null, null)}>
            {scenes.kind === "stage" ? "Off the stage" : "To the circle"}
          </Button>
          <p className="menu-title small muted">Part</p>
          {PARTS.map((each) => (
            <Button
              key={each}
              look="quiet"
              aria-pressed={each === part}
              onClick={() => place(breakout, each)}
            >
              {each}
            </Button>
          ))}
        </>
      )}
    </>
  ) : null;
}
