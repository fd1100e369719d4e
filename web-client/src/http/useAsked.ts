import { useCallback, useEffect, useState } from "react";
import { type Answer, ask } from "./ask";

export interface Asked<T> {
  /** Null until the server has answered. */
  answer: Answer<T> | null;
  /** Asks once more; what is known stays on the screen meanwhile. */
  again: () => Promise<void>;
}

/** What the server tells at a path, asked for when the page comes. */
export function useAsked<T>(path: string): Asked<T> {
  const [known, setKnown] = useState<{ path: string; answer: Answer<T> } | null>(null);
  const again = useCallback(async () => {
    const answer = await ask.get<T>(path);
    // Asking again in vain leaves what was told before.
    setKnown((before) =>
      before?.path === path && before.answer.ok && !answer.ok ? before : { path, answer },
    );
  }, [path]);
  useEffect(() => {
    let gone = false;
    void ask.get<T>(path).then((answer) => gone || setKnown({ path, answer }));
    return () => {
      gone = true;
    };
  }, [path]);
  return { answer: known?.path === path ? known.answer : null, again };
}
