import { useEffect, useRef, useState } from "react";
import type { SceneCard } from "../../protocol/messages.generated";
import { lastMinuteBegins, sceneTimeWords } from "../../session/sceneWords";
import { useServerNow } from "./useServerNow";

/** How long the scene still goes on, by the server's clock. */
export function SceneTime({ scene }: { scene: SceneCard }) {
  const now = useServerNow(1_000);
  if (scene.endsAt === null) {
    return null;
  }
  const left = Date.parse(scene.endsAt) - now;
  return (
    <>
      <span className="play-time">{sceneTimeWords(left)}</span>
      {/* Being called back has its own words. */}
      {!scene.returning && <LastMinute left={left} />}
    </>
  );
}

/** For those who listen to the screen, once. */
function LastMinute({ left }: { left: number }) {
  const before = useRef(left);
  const [said, setSaid] = useState(false);
  useEffect(() => {
    if (lastMinuteBegins(before.current, left) || left > before.current + 1_000) {
      setSaid(left <= before.current);
    }
    before.current = left;
  }, [left]);
  return (
    <span className="hidden" role="status">
      {said && "One minute left in this scene. Find a good place to end."}
    </span>
  );
}
