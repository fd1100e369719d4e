import { useLayoutEffect, useRef } from "react";

const NEAR = 80;

/** Keeps the newest lines in sight, unless its reader has scrolled up to others. */
export function useEndInSight(count: number, wanted: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) {
      return;
    }
    const scrolled = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    };
    element.addEventListener("scroll", scrolled, { passive: true });
    return () => element.removeEventListener("scroll", scrolled);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is the reason to look
  useLayoutEffect(() => {
    if (wanted && atEnd.current && list.current) {
      list.current.scrollTop = list.current.scrollHeight;
    }
  }, [count, wanted]);
  return list;
}
