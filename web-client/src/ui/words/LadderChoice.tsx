import { useId } from "react";
import type { Ladder } from "../../protocol/messages.generated";
import { useDesk, useSections } from "../SeatContext";

const RUNGS: { ladder: Ladder; name: string; words: string }[] = [
  { ladder: "video", name: "Video", words: "You may show your picture and see the others." },
  { ladder: "still", name: "Picture resting", words: "Your camera is off. You hear and see the others." },
  { ladder: "audio", name: "Sound only", words: "No pictures, neither way. You hear and speak." },
  { ladder: "text", name: "Text only", words: "No sound and no picture. You read and write." },
];

/** How much of oneself one sends and how much one takes in. The devices close before anything is asked. */
export function LadderChoice() {
  const desk = useDesk();
  const { me } = useSections();
  const name = useId();

  async function choose(ladder: Ladder) {
    if (ladder !== "video") {
      await desk.own.turn("camera", false);
    }
    if (ladder === "text") {
      await desk.own.turn("microphone", false);
    }
    await desk.do({ type: "chooseLadder", ladder });
  }

  return (
    <fieldset className="rungs">
      <legend className="hidden">How I am here</legend>
      {RUNGS.map((rung) => (
        <label key={rung.ladder} className="rung">
          <input
            type="radio"
            name={name}
            aria-label={rung.name}
            aria-describedby={`${name}${rung.ladder}`}
            checked={me?.ladder === rung.ladder}
            onChange={() => void choose(rung.ladder)}
          />
          <span>
            {rung.name}
            <span id={`${name}${rung.ladder}`} className="small muted">
              {rung.words}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
