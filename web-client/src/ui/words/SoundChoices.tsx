import { choices } from "../../session/choices";
import { isStaff } from "../../session/words";
import { Tick } from "../parts/Tick";
import { useObserved, useSections } from "../SeatContext";

/** The few soft sounds of this page. The one that calls staff goes off with a word of warning only. */
export function SoundChoices() {
  const { me } = useSections();
  const soft = useObserved(choices.softSounds.on);
  const support = useObserved(choices.supportSound.on);
  return (
    <div className="sound-choices">
      <Tick checked={soft} onChange={(e) => choices.softSounds.set(e.target.checked)}>
        Soft sounds
      </Tick>
      {isStaff(me) && (
        <>
          <Tick checked={support} onChange={(e) => choices.supportSound.set(e.target.checked)}>
            A sound when somebody calls for support
          </Tick>
          <p role="status" className="sound-warning">
            {support ? "" : "Without it you may miss a call for support while you look elsewhere."}
          </p>
        </>
      )}
    </div>
  );
}
