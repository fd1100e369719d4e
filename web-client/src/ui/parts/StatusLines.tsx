import { useEffect, useState } from "react";
import { useDesk, useObserved } from "../SeatContext";
import { IconButton } from "./Button";

const READING_MS = 9_000;

/** A broken connection, said calmly; everything else stays on the screen. */
export function ConnectionLine() {
  const status = useObserved(useDesk().status);
  const [shown, setShown] = useState(false);
  const away = status.kind === "reconnecting";
  useEffect(() => {
    // A break of a blink is not worth a word.
    const timer = setTimeout(() => setShown(away), away ? 400 : 0);
    return () => clearTimeout(timer);
  }, [away]);
  return (
    <div className="connection-line" role="status">
      {shown && away && <p>Reconnecting… your place is kept.</p>}
    </div>
  );
}

/** What the last thing a person did came to, when it did not come to what they wanted. */
export function NoticeLine() {
  const desk = useDesk();
  const notice = useObserved(desk.notice);
  useEffect(() => {
    if (notice === null) {
      return;
    }
    const timer = setTimeout(() => desk.tell(null), READING_MS);
    return () => clearTimeout(timer);
  }, [notice, desk]);
  return (
    <div className="notice-line" role="status">
      {notice && (
        <p>
          {notice.words}
          <IconButton name="Close this message" icon="close" onClick={() => desk.tell(null)} />
        </p>
      )}
    </div>
  );
}

/** The news of the room for those who listen to the screen. */
export function NewsLine() {
  const news = useObserved(useDesk().news);
  return (
    <div className="hidden" role="log" aria-live="polite" aria-label="News">
      {news.lines.map((line) => (
        <p key={`${news.seq} ${line}`}>{line}</p>
      ))}
    </div>
  );
}
