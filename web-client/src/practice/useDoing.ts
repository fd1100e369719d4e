import { useState } from "react";
import type { Answer } from "../http/ask";

/** One thing that is being done: whether it still runs, and the words when it came to nothing. */
export function useDoing() {
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState<string | null>(null);

  /** Its value when it was done; undefined when it was refused, and then the words say why. */
  async function run<T>(asked: Promise<Answer<T>>): Promise<{ value: T } | undefined> {
    setBusy(true);
    setWords(null);
    const answer = await asked;
    setBusy(false);
    if (answer.ok) {
      return { value: answer.value };
    }
    setWords(answer.words);
    return undefined;
  }

  return { busy, words, run, say: setWords };
}
