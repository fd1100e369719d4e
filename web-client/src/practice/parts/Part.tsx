import { type ReactNode, useEffect, useId, useRef } from "react";

interface PartProps {
  title: string;
  /** False while something is being filled in here; once it is done, the focus comes back to the heading. */
  resting?: boolean;
  children: ReactNode;
}

/** One part of a page, with its own heading. */
export function Part({ title, resting = true, children }: PartProps) {
  const titled = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(resting);
  useEffect(() => {
    if (resting && !before.current) {
      heading.current?.focus();
    }
    before.current = resting;
  }, [resting]);
  return (
    <section className="card desk-part" aria-labelledby={titled}>
      <h2 id={titled} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
