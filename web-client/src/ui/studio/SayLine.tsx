import { type FormEvent, useState } from "react";
import type { Answered } from "../../protocol/commands";
import { Button } from "../parts/Button";

interface SayLineProps {
  label: string;
  placeholder: string;
  /** What stands there for a moment once it is said. */
  said: string;
  onSay: (text: string) => Promise<Answered>;
  onSaid?: () => void;
  autoFocus?: boolean;
}

/** One line that is said where its writer is not. What is refused stays in the field. */
export function SayLine({ label, placeholder, said, onSay, onSaid, autoFocus = false }: SayLineProps) {
  const [text, setText] = useState("");
  const [done, setDone] = useState(false);

  async function say(event: FormEvent) {
    event.preventDefault();
    const answer = text.trim() === "" ? null : await onSay(text.trim());
    if (answer?.type === "done") {
      setText("");
      setDone(true);
      onSaid?.();
    }
  }

  return (
    <form className="say-line" onSubmit={(event) => void say(event)}>
      <input
        aria-label={label}
        placeholder={placeholder}
        maxLength={1000}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it is there because somebody has just asked for it
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setDone(false);
        }}
      />
      <Button type="submit" className="small-button" disabled={text.trim() === ""}>
        Say it
      </Button>
      <p className="small muted" role="status">
        {done && said}
      </p>
    </form>
  );
}
