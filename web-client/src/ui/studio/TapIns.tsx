import type { TapIn } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { useStudio } from "./useStudio";

/** On the stage: who would take over which part. */
export function TapIns({ tapIns }: { tapIns: TapIn[] }) {
  const desk = useDesk();
  const parts = useStudio();
  if (tapIns.length === 0 || parts === null) {
    return null;
  }
  const cast = parts.studio.playing?.rooms.flatMap((room) => room.cast) ?? [];
  return (
    <ul className="tap-ins" aria-label="Who asks to take over">
      {tapIns.map(({ seat, part }) => {
        const name = parts.nameOf(seat);
        const from = cast.find((p) => p.part === part)?.seat;
        return (
          <li key={seat} className="alert">
            <p>
              <strong>{name}</strong> asks to take over <em>{part}</em>
              {from && ` from ${parts.nameOf(from)}`}.
            </p>
            <div className="studio-choices">
              <Button
                className="small-button"
                aria-label={`Let ${name} in`}
                onClick={() => desk.do({ type: "letTapIn", seat })}
              >
                Let them in
              </Button>
              <Button
                look="quiet"
                className="small-button"
                aria-label={`Not now, ${name}`}
                onClick={() => desk.do({ type: "declineTapIn", seat })}
              >
                Not now
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
