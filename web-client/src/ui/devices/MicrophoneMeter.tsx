import { useEffect, useRef, useState } from "react";
import { levelOf, measure } from "../../media/Meter";

/** From this level on a voice is well heard. */
const HEARD = 0.35;
/** Often enough to move with the voice. */
const EVERY_MS = 60;

/** How loud the microphone is, live. */
export function MicrophoneMeter({ track }: { track: MediaStreamTrack | null }) {
  const bar = useRef<HTMLDivElement>(null);
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    setHeard(false);
    if (track === null) {
      return;
    }
    return measure(track, EVERY_MS, (dBov) => {
      const level = levelOf(dBov);
      const meter = bar.current;
      meter?.style.setProperty("--level", level.toFixed(2));
      meter?.setAttribute("aria-valuenow", String(Math.round(level * 100)));
      if (level > HEARD) {
        setHeard(true);
      }
    });
  }, [track]);
  return (
    <div className="meter">
      <div
        ref={bar}
        className="meter-bar"
        role="meter"
        aria-label="Microphone level"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        data-on={track !== null || undefined}
      />
      <p className="small muted">
        {track === null
          ? "Your microphone is off"
          : heard
            ? "We hear you well."
            : "Say something in your usual voice."}
      </p>
    </div>
  );
}
