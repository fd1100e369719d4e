import { useState } from "react";
import { Button } from "../parts/Button";
import { useDesk, useNow, useObserved, useSections } from "../SeatContext";
import { AgendaEditor } from "./AgendaEditor";
import { NextMeeting } from "./NextMeeting";
import { stepLeftWords, stepsOf } from "./steps";

/** Staff: the steps and the time. */
export function StaffAgenda() {
  const desk = useDesk();
  const { agenda } = useSections();
  const offset = useObserved(desk.view)?.clockOffset ?? 0;
  const now = useNow(5_000) + offset;
  const [editing, setEditing] = useState(false);
  if (!agenda) {
    return null;
  }
  const { current, next } = stepsOf(agenda);
  return (
    <section className="staff-agenda">
      <h2>Agenda</h2>
      {current && (
        <p>
          {current.title}{" "}
          <span className="small muted">{stepLeftWords(current, agenda.currentSince, now)}</span>
        </p>
      )}
      {next && <p className="small muted">Next: {next.title}</p>}
      <NextMeeting at={agenda.nextMeeting} />
      <div className="turn-choices">
        {next && (
          <Button className="small-button" onClick={() => desk.do({ type: "goToStep", step: next.id })}>
            Next step
          </Button>
        )}
        <Button className="small-button" onClick={() => desk.do({ type: "extendSession", minutes: 15 })}>
          Extend by 15 minutes
        </Button>
        <Button className="small-button" onClick={() => setEditing(true)}>
          Change the agenda
        </Button>
      </div>
      {editing && <AgendaEditor agenda={agenda} onClose={() => setEditing(false)} />}
    </section>
  );
}
