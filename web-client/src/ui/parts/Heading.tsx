import { useEffect, useRef } from "react";

/**
 * The one h1 of a screen. Takes the focus when the screen comes, so that it is read out; but not from somebody who
 * is writing beside it.
 */
export function Heading({ children, className }: { children: string; className?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.tagName !== "TEXTAREA") {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
