import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Agenda, Step } from "../../protocol/messages.generated";
import { Button, IconButton } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { MinutesField } from "./MinutesField";
import { kindOf, moved } from "./steps";

/** One step: its words and minutes, its place, and going to it. */
export function StepRow({ step, agenda }: { step: Step; agenda: Agenda }) {
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const now = step.id === agenda.current;
  useShown(form, "title", step.title);
  useShown(form, "minutes", String(step.minutes));

  /** On leaving a field or on Enter; what cannot be kept goes back to what it was. */
  function keep() {
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
      <form ref={form} className="step-row" onBlur={keep} onKeyDown={onEnter(keep)}>
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
          {now ? <span className="step-now small">now</span> : <DropOrGo step={step} />}
        </span>
      </form>
    </li>
  );
}

/** Before the start there is nowhere to go to yet. */
function DropOrGo({ step: { id, title } }: { step: Step }) {
  const desk = useDesk();
  const { circle } = useSections();
  return (
    <>
      <IconButton
        name={`Drop ${title}`}
        icon="close"
        onClick={() => desk.do({ type: "dropStep", step: id })}
      />
      {circle && (
        <Button
          className="small-button"
          aria-label={`Go to ${title}`}
          onClick={() => desk.do({ type: "goToStep", step: id })}
        >
          Go
        </Button>
      )}
    </>
  );
}

/** A form of several fields without a button is not sent by Enter. */
function onEnter(keep: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      keep();
    }
  };
}

/** What the server says last stands in the field; only that field, for the other may be written in. */
function useShown(form: RefObject<HTMLFormElement | null>, name: string, value: string) {
  useEffect(() => {
    const field = form.current?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) {
      field.value = value;
    }
  }, [form, name, value]);
}

/** One place up or down; at the edge it stays, so that the focus has somewhere to be. */
function Move({ step, agenda, by }: { step: Step; agenda: Agenda; by: -1 | 1 }) {
  const desk = useDesk();
  const move = moved(agenda.steps, step, by);
  const place = agenda.steps.indexOf(step);
  const pressed = useRef<HTMLElement>(null);
  // A list in a new order may let go of the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the step has another place
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  return (
    <IconButton
      name={`Move ${step.title} ${by < 0 ? "up" : "down"}`}
      icon={by < 0 ? "up" : "down"}
      aria-disabled={move === null || undefined}
      onClick={(event) => {
        if (move !== null) {
          pressed.current = event.currentTarget;
          const { id, kind, title, minutes } = move.put;
          void desk.do({ type: "putStep", step: id, kind, title, minutes, before: move.before.id });
        }
      }}
    />
  );
}
