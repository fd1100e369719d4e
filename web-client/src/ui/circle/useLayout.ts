import { useLayoutEffect, useRef } from "react";
import { type Layout, staged } from "./layout";

const GAP = 12;

/** Keeps the list's seats as large as they can be, without drawing anything again. */
export function useLayout(onStage: number, rest: number) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) {
      return;
    }
    const place = () => {
      // clientWidth leaves a scrollbar out but rounds up; half a pixel too many would break the row.
      const width = Math.min(element.clientWidth, Math.floor(element.getBoundingClientRect().width));
      const seats = staged(onStage, rest, width, element.clientHeight, GAP);
      size(element, "seat", seats.rest);
      size(element, "stage", seats.stage ?? seats.rest);
      const scrolls = element.scrollHeight > element.clientHeight + 1;
      element.toggleAttribute("data-scrolls", scrolls);
      // What does not fit is reached by the keyboard too.
      element.tabIndex = scrolls ? 0 : -1;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onStage, rest]);
  return list;
}

function size(element: HTMLElement, name: string, { width, height }: Layout) {
  element.style.setProperty(`--${name}-width`, `${width}px`);
  element.style.setProperty(`--${name}-height`, `${height}px`);
}
