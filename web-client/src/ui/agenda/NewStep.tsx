import type { FormEvent } from "react";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";
import { MinutesField } from "./MinutesField";
import { kindOf } from "./steps";

/** One more step, at the end; it can be moved from there. */
export function NewStep() {
  const desk = useDesk();

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const written = new FormData(event.currentTarget);
    const title = String(written.get("title")).trim();
    if (title === "") {
      return;
    }
    void desk.do({
      type: "putStep",
      step: crypto.randomUUID(),
      kind: kindOf(title),
      title,
      minutes: Number(written.get("minutes")),
      before: null,
    });
    event.currentTarget.reset();
  }

  return (
    <form className="step-row step-new" onSubmit={add}>
      <input
        name="title"
        aria-label="Title of the new step"
        placeholder="One more step"
        list="usual-steps"
        maxLength={80}
        required
      />
      <MinutesField name="Minutes of the new step" minutes={10} />
      <span className="step-choices">
        <Button type="submit" className="small-button">
          Add step
        </Button>
      </span>
    </form>
  );
}
