import { type ReactNode, useId, useState } from "react";
import { Button } from "../parts/Button";

interface MoreProps {
  /** What is written on its button, and its whole name for those who listen. */
  name: string;
  label?: string;
  children: ReactNode;
}

/** The rare things of a card, below its button and not over the faces. */
export function More({ name, label, children }: MoreProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button aria-label={label} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {name}
      </Button>
      <div id={id} className="play-rest" hidden={!open}>
        {children}
      </div>
    </>
  );
}
