import { type FormEvent, useRef } from "react";
import type { Agenda, Step } from "../../protocol/messages.generated";
import { Button, IconButton } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { MinutesField } from "./MinutesField";
import { kindOf, moved } from "./steps";

/** One step: its words and minutes, its place, and going to it. */
export function StepRow({ step, agenda }: { step: Step; agenda: Agenda }) {
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const now = step.id === agenda.current;

  /** On leaving a field or on Enter; what cannot be kept goes back to what it was. */
  function keep(event?: FormEvent) {
    event?.preventDefault();
    const fields = form.current;
    if (fields === null) {
      return;
    }
    const written = new FormData(fields);
    const title = String(written.get("title")).trim();
    const minutes = Number(written.get("minutes"));
    if (!fields.checkValidity() || title === "") {
      fields.reset();
    } else if (title !== step.title || minutes !== step.minutes) {
      const kind = title === step.title ? step.kind : kindOf(title);
      void desk.do({ type: "putStep", step: step.id, kind, title, minutes, before: null });
    }
  }

  return (
    <li aria-current={now ? "step" : undefined}>
      <form
        ref={form}
        key={`${step.title} ${step.minutes}`}
        className="step-row"
        onSubmit={keep}
        onBlur={() => keep()}
      >
        <input
          name="title"
          aria-label={`Title of ${step.title}`}
          defaultValue={step.title}
          list="usual-steps"
          maxLength={80}
          required
        />
        <MinutesField name={`Minutes of ${step.title}`} minutes={step.minutes} />
        <span className="step-choices">
          <Move step={step} agenda={agenda} by={-1} />
          <Move step={step} agenda={agenda} by={1} />
          {now ? (
            <span className="step-now small">now</span>
          ) : (
            <>
              <IconButton
                name={`Drop ${step.title}`}
                icon="close"
                onClick={() => desk.do({ type: "dropStep", step: step.id })}
              />
              <Button
                className="small-button"
                aria-label={`Go to ${step.title}`}
                onClick={() => desk.do({ type: "goToStep", step: step.id })}
              >
                Go
              </Button>
            </>
          )}
        </span>
      </form>
    </li>
  );
}

/** One place up or down; at the edge it stays, so that the focus has somewhere to be. */
function Move({ step, agenda, by }: { step: Step; agenda: Agenda; by: -1 | 1 }) {
  const desk = useDesk();
  const move = moved(agenda.steps, step, by);
  return (
    <IconButton
      name={`Move ${step.title} ${by < 0 ? "up" : "down"}`}
      icon={by < 0 ? "up" : "down"}
      aria-disabled={move === null || undefined}
      onClick={() => {
        if (move !== null) {
          const { id, kind, title, minutes } = move.put;
          void desk.do({ type: "putStep", step: id, kind, title, minutes, before: move.before.id });
        }
      }}
    />
  );
}
