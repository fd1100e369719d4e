import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { stepsOf } from "./steps";

/** Staff: the steps and the time. */
export function StaffAgenda() {
  const desk = useDesk();
  const { agenda } = useSections();
  if (!agenda) {
    return null;
  }
  const { current, next } = stepsOf(agenda);
  return (
    <section>
      <h2>Agenda</h2>
      {current && <p>{current.title}</p>}
      {next && <p className="small muted">Next: {next.title}</p>}
      <div className="turn-choices">
        {next && (
          <Button className="small-button" onClick={() => desk.do({ type: "goToStep", step: next.id })}>
            Next step
          </Button>
        )}
        <Button className="small-button" onClick={() => desk.do({ type: "extendSession", minutes: 15 })}>
          Extend by 15 minutes
        </Button>
      </div>
    </section>
  );
}
