import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/parts/Button";

interface ToldOnceProps {
  title: string;
  /** What Copy copies. */
  text: string;
  /** What the button says after Copy: `link`, `codes`. */
  what: string;
  /** What Print prints, where it is something else than what is shown: `a letter`. */
  print?: string;
  children: ReactNode;
  onDone: () => void;
}

/** Something that is shown now and never again. Printing the page prints this alone. */
export function ToldOnce({ title, text, what, print: printed, children, onDone }: ToldOnceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<string>("");
  const titled = useId();
  useEffect(() => heading.current?.focus(), []);

  async function copy() {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ? "Copied." : "Copying does not work in this browser. Please select the text instead.");
  }

  function done() {
    onDone();
    // What had the focus is gone.
    document.querySelector("h1")?.focus();
  }

  return (
    <section className="told card" aria-labelledby={titled}>
      <h2 id={titled} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className="told-choices">
        <Button look="main" onClick={() => void copy()}>
          {`Copy ${what}`}
        </Button>
        <Button onClick={() => print()}>{printed ? `Print ${printed}` : "Print"}</Button>
        <Button look="quiet" onClick={done}>
          Done
        </Button>
        <p className="muted" role="status">
          {copied}
        </p>
      </div>
    </section>
  );
}
