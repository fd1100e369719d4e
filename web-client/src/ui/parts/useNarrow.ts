import { useEffect, useState } from "react";

const NARROW = "(max-width: 60rem)";

/** Whether the staff's panel lies over the circle here rather than beside it; as in staff.css. */
export function useNarrow(): boolean {
  return useMedia(NARROW);
}

export function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => globalThis.matchMedia?.(query).matches ?? false);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = () => setFits(list.matches);
    changed();
    list.addEventListener("change", changed);
    return () => list.removeEventListener("change", changed);
  }, [query]);
  return fits;
}
