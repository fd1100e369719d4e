import { useLayoutEffect, useRef } from "react";
import { layout } from "./layout";

const GAP = 12;

/** Keeps the list's seats as large as they can be, without drawing anything again. */
export function useLayout(count: number) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) {
      return;
    }
    const place = () => {
      // clientWidth leaves a scrollbar out but rounds up; half a pixel too many would break the row.
      const width = Math.min(element.clientWidth, Math.floor(element.getBoundingClientRect().width));
      const seats = layout(count, width, element.clientHeight, GAP);
      element.style.setProperty("--seat-width", `${seats.width}px`);
      element.style.setProperty("--seat-height", `${seats.height}px`);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [count]);
  return list;
}
