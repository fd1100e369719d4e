import { type FormEvent, useId } from "react";
import { Button } from "../parts/Button";
import { useDesk, useObserved } from "../SeatContext";

const KEY = "waiting";
const LONGEST = 1_000;

/** One line for all who wait; each reads it as if it were written to them alone. */
export function WriteToWaiting() {
  const desk = useDesk();
  const id = useId();
  const text = useObserved(desk.chat.drafts).get(KEY) ?? "";
  const sending = useObserved(desk.chat.sending).has(KEY);

  function send(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== "") {
      void desk.chat.send(KEY, text, () => desk.do({ type: "sayToWaiting", text }));
    }
  }

  return (
    <form className="door-write field" onSubmit={send}>
      <label className="small" htmlFor={id}>
        Write to everyone who waits
      </label>
      <input
        id={id}
        autoComplete="off"
        maxLength={LONGEST}
        value={text}
        readOnly={sending}
        onChange={(e) => desk.chat.draft(KEY, e.target.value)}
      />
      <Button type="submit" className="small-button" disabled={sending || text.trim() === ""}>
        Send
      </Button>
    </form>
  );
}
