import { useEffect, useRef } from "react";
import type { NoteLine } from "../http/wire.generated";
import { notesPage } from "./paths";

/** The place of a line on its page, for a link to lead to. */
export function placeOf({ author, line }: Pick<NoteLine, "author" | "line">): string {
  return `line-${author}-${line}`;
}

/** The page of a line's session, at the line. */
export function toPlace(seat: string, line: Pick<NoteLine, "session" | "author" | "line">): string {
  return `${notesPage(seat, line.session)}#${placeOf(line)}`;
}

/** Brings the line the address names into sight, once it is there. */
export function useArriving(known: boolean): void {
  const arrived = useRef(false);
  useEffect(() => {
    const place = location.hash.slice(1);
    if (known && !arrived.current && place !== "") {
      arrived.current = true;
      const line = document.getElementById(place);
      line?.scrollIntoView({ block: "center" });
      line?.focus({ preventScroll: true });
    }
  }, [known]);
}
