import { useState } from "react";
import { Button } from "../parts/Button";
import { useSections } from "../SeatContext";
import { AgendaEditor } from "./AgendaEditor";

/** Staff, before the start: what the session is going to hold. */
export function PreparedAgenda() {
  const { agenda } = useSections();
  const [editing, setEditing] = useState(false);
  if (!agenda) {
    return null;
  }
  return (
    <section className="card prepared-agenda">
      <h2>Agenda</h2>
      <p>{agenda.steps.map((step) => step.title).join(" · ")}</p>
      <Button className="small-button" onClick={() => setEditing(true)}>
        Change the agenda
      </Button>
      {editing && <AgendaEditor agenda={agenda} onClose={() => setEditing(false)} />}
    </section>
  );
}
