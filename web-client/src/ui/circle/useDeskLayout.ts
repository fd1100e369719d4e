import { useEffect, useRef, useState } from "react";
import { choices } from "../../session/choices";
import { useMedia } from "../parts/useNarrow";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { handOver, isLaidOut, type Standing, standingOf } from "./deskLayout";

/** Wide enough for faces and notes side by side; as in desk-layout.css. */
export const WIDE = "(min-width: 64rem)";

/** Whether the circle is laid out as a desk, and whether the controls stand in it. */
export function useDeskLayout() {
  const standing = standingOf(useSections());
  const choice = useObserved(choices.desk.on);
  const wide = useMedia(WIDE);
  const laidOut = wide && isLaidOut(choice, standing);
  const [panelShown, setPanelShown] = useState(false);
  const before = useRef<Standing | null>(null);
  const { therapist, observing, leads } = standing ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a standing is made of, for it is made anew each time
  useEffect(() => {
    // On the desk alone: over the circle, the panel would lie on what somebody looks at.
    const moved = laidOut ? handOver(before.current, standing) : "go";
    before.current = laidOut ? standing : null;
    if (moved !== null) {
      setPanelShown(moved === "come");
    }
  }, [therapist, observing, leads, laidOut]);
  const { notes } = useDesk();
  useEffect(() => {
    // The desk is for writing at; whoever closes the notes on it has them closed.
    if (laidOut) {
      notes.show(true);
    }
  }, [laidOut, notes]);
  return { laidOut, panelShown, setPanelShown };
}
