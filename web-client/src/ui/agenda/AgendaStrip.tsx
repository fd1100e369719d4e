import { useSections } from "../SeatContext";
import { stepsOf } from "./steps";

/** Where the session stands: the step at hand, on all screens. */
export function AgendaStrip() {
  const { agenda } = useSections();
  if (!agenda || agenda.steps.length === 0) {
    return null;
  }
  const { current, next } = stepsOf(agenda);
  return (
    <section className="agenda" aria-label="Agenda">
      {current && <strong>{current.title}</strong>}
      {next && <span className="muted">Next: {next.title}</span>}
    </section>
  );
}
