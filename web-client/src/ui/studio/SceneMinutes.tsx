import { type FormEvent, useRef } from "react";
import { useDesk } from "../SeatContext";

/** How long the scenes take. Kept on Enter and on leaving the field; what cannot be goes back. */
export function SceneMinutes({ minutes }: { minutes: number }) {
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);

  function keep(event?: FormEvent) {
    event?.preventDefault();
    const fields = form.current;
    const written = Number(fields && new FormData(fields).get("minutes"));
    if (fields === null || !fields.checkValidity() || !Number.isInteger(written)) {
      fields?.reset();
    } else if (written !== minutes) {
      void desk.do({ type: "setSceneMinutes", minutes: written });
    }
  }

  return (
    <form ref={form} className="scene-minutes" onSubmit={keep} onBlur={() => keep()}>
      <label>
        <span>Time for it</span>
        {/* What the server says last stands in it. */}
        <input
          key={minutes}
          name="minutes"
          type="number"
          min={1}
          max={60}
          step={1}
          required
          defaultValue={minutes}
        />
        <span className="small muted">minutes</span>
      </label>
    </form>
  );
}
