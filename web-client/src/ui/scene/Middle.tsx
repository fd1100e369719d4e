import type { ReactNode } from "react";

/** What is told of the scene; longer than the card it is scrolled, by the keyboard too (WCAG 2.1.1). */
export function Middle({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <div className="play-middle" role="group" aria-label="The scene in words" tabIndex={0}>
      {children}
    </div>
  );
}
