import { type FormEvent, useState } from "react";
import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { fieldOf, meetingWords, momentOf, weekAfter } from "./meeting";

/** When the group meets again: proposed a week on, and open until somebody sets it. */
export function MeetingField({ at }: { at: string | null }) {
  const desk = useDesk();
  const { circle } = useSections();
  const begun = Date.parse(circle?.startedAt ?? "") || Date.now();
  const [field, setField] = useState(() => fieldOf(at ? Date.parse(at) : weekAfter(begun)));

  function set(event: FormEvent) {
    event.preventDefault();
    const moment = momentOf(field);
    if (moment !== null) {
      void desk.do({ type: "setNextMeeting", at: moment });
    }
  }

  return (
    <section>
      <h3>Next meeting</h3>
      <p role="status">{at ? meetingWords(at) : "Not set yet"}</p>
      <form className="meeting-field" onSubmit={set}>
        <input
          type="datetime-local"
          aria-label="Date and time of the next meeting"
          value={field}
          onChange={(e) => setField(e.target.value)}
          required
        />
        <Button type="submit" className="small-button">
          Set next meeting
        </Button>
        {at && (
          <Button
            look="quiet"
            className="small-button"
            onClick={() => desk.do({ type: "setNextMeeting", at: null })}
          >
            Leave it open
          </Button>
        )}
      </form>
    </section>
  );
}
