import { type RefObject, useEffect } from "react";
import type { Quality } from "../../protocol/messages.generated";
import { useDesk } from "../SeatContext";
import { qualityFor } from "./layout";

/** Lets the server know which seats are large, small or scrolled away on this screen. */
export function usePreferences(
  list: RefObject<HTMLUListElement | null>,
  seats: readonly string[],
  first: readonly string[],
) {
  const desk = useDesk();
  const all = seats.join(" ");
  const those = first.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other seats are other elements
  useEffect(() => {
    const seen = new Map<Element, number>();
    const tell = () => {
      const wanted = new Map<number, Quality>();
      for (const [tile, share] of seen) {
        const seat = tile.getAttribute("data-seat") ?? "";
        const media = desk.slots.bySeat.get().get(seat);
        if (media) {
          wanted.set(media.slot, qualityFor(tile.clientHeight, share, those.split(" ").includes(seat)));
        }
      }
      desk.prefer(wanted);
    };
    const look = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries) {
          seen.set(target, intersectionRatio);
        }
        tell();
      },
      { threshold: [0, 0.3, 0.6] },
    );
    const measure = new ResizeObserver(tell);
    for (const tile of list.current?.children ?? []) {
      look.observe(tile);
      measure.observe(tile);
    }
    const stop = desk.slots.bySeat.subscribe(tell);
    return () => {
      stop();
      look.disconnect();
      measure.disconnect();
    };
  }, [desk, list, all, those]);
}
