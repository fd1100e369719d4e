import { Menu } from "../parts/Menu";
import { useSections } from "../SeatContext";
import { NextMeeting } from "./NextMeeting";
import { stepsOf } from "./steps";

/** Where the session stands: the step at hand, on all screens; all steps and the next meeting behind it. */
export function AgendaStrip() {
  const { agenda } = useSections();
  if (!agenda || agenda.steps.length === 0) {
    return null;
  }
  const { current, next } = stepsOf(agenda);
  return (
    <section className="agenda" aria-label="Agenda">
      <Menu name={current?.title ?? "Agenda"} className="agenda-menu">
        <ol className="agenda-steps">
          {agenda.steps.map((step) => (
            <li key={step.id} aria-current={step.id === agenda.current ? "step" : undefined}>
              {step.title} <span className="muted">{step.minutes} min</span>
            </li>
          ))}
        </ol>
        <NextMeeting at={agenda.nextMeeting} />
      </Menu>
      {next && <span className="agenda-next muted">Next: {next.title}</span>}
    </section>
  );
}
