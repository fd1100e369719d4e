import { useLayoutEffect, useRef } from "react";

const NEAR = 80;

/** Keeps the newest lines in sight, unless its reader has scrolled up to others. */
export function useEndInSight(wanted: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || !wanted) {
      return;
    }
    const scrolled = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    };
    const toEnd = () => {
      if (atEnd.current) {
        element.scrollTop = element.scrollHeight;
      }
    };
    // A line has come, or the writing place below has grown over some of them.
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    for (const inside of element.children) {
      observer.observe(inside);
    }
    element.addEventListener("scroll", scrolled, { passive: true });
    toEnd();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", scrolled);
    };
  }, [wanted]);
  return list;
}
