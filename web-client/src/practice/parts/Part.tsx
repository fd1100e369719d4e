import { type ReactNode, useId } from "react";

/** One part of a page, with its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const titled = useId();
  return (
    <section className="card desk-part" aria-labelledby={titled}>
      <h2 id={titled}>{title}</h2>
      {children}
    </section>
  );
}
