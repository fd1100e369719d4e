import { useEffect, useRef, useState } from "react";
import type { SceneCard } from "../../protocol/messages.generated";
import { happened } from "../../session/sceneNews";

const READING_MS = 9_000;

/** Roles that were swapped and a point gone back to, for the eye; those who listen have it from the news. */
export function JustNow({ scene }: { scene: SceneCard }) {
  const before = useRef(scene);
  const [words, setWords] = useState("");
  useEffect(() => {
    const said = happened(before.current, scene);
    before.current = scene;
    if (said.length > 0) {
      setWords(said.join(" "));
    }
  }, [scene]);
  useEffect(() => {
    if (words !== "") {
      const timer = setTimeout(() => setWords(""), READING_MS);
      return () => clearTimeout(timer);
    }
  }, [words]);
  return words === "" ? null : (
    <p className="play-just" aria-hidden="true">
      {words}
    </p>
  );
}
