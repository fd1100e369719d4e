import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Chip } from "./PersonChip";
import { inRoom } from "./words";

/**
 * Says who has another place or part now. A chip in another room is another element: the focus that was on it
 * follows.
 */
export function useMoved(board: RefObject<HTMLElement | null>, chips: readonly Chip[]): string {
  const [words, setWords] = useState("");
  const before = useRef<readonly Chip[]>(chips);
  const focused = useRef<string | null>(null);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current =
        target instanceof Element ? (target.closest<HTMLElement>("[data-drag]")?.dataset.drag ?? null) : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);

  useLayoutEffect(() => {
    const moved = movedFrom(before.current, chips);
    before.current = chips;
    const [first] = moved;
    if (first === undefined) {
      return;
    }
    setWords(moved.map(movedWords).join(" "));
    if (document.activeElement === document.body && moved.some(({ seat }) => seat === focused.current)) {
      const chip = board.current?.querySelector(`[data-drag="${CSS.escape(focused.current ?? "")}"] button`);
      (chip as HTMLElement | null)?.focus();
    }
  });
  return words;
}

/** Who has another place or another part than before. */
export function movedFrom(before: readonly Chip[], now: readonly Chip[]): Chip[] {
  return now.filter((chip) => {
    const was = before.find(({ seat }) => seat === chip.seat);
    return was !== undefined && (was.breakout !== chip.breakout || was.part !== chip.part);
  });
}

export function movedWords({ name, breakout, part }: Chip): string {
  return breakout === null
    ? `${name} is in the circle.`
    : `${name} is ${inRoom(breakout === "stage" ? "stage" : "breakouts", breakout)}: ${part}.`;
}
