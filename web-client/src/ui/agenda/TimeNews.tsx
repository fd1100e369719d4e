import { useEffect, useRef, useState } from "react";
import { timePassed } from "../../session/agendaNews";

/** The time, for those who listen to the screen: ten minutes before the end, and at it. */
export function TimeNews({ left }: { left: number }) {
  const before = useRef(left);
  const [words, setWords] = useState("");
  useEffect(() => {
    const said = timePassed(before.current, left);
    if (said !== null || left > before.current) {
      setWords(said ?? "");
    }
    before.current = left;
  }, [left]);
  return (
    <p className="hidden" role="status">
      {words}
    </p>
  );
}
