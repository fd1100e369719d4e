import { useEffect, useState } from "react";
import { type Answer, ask } from "../../http/ask";
import type { FoundNotes } from "../../http/wire.generated";
import { deskPath } from "../paths";
import { type Query, searchOf } from "./query";

const REST_MS = 350;

/** What the server finds, asked for when the typing rests; null while nothing is looked for or nothing is known. */
export function useFinding(seat: string, query: Query): Answer<FoundNotes> | null {
  const asked = JSON.stringify(searchOf(query));
  const [known, setKnown] = useState<{ asked: string; answer: Answer<FoundNotes> } | null>(null);
  useEffect(() => {
    if (asked === "null") {
      return;
    }
    let gone = false;
    const timer = setTimeout(async () => {
      const answer = await ask.post<FoundNotes>(deskPath(seat, "notes/search"), JSON.parse(asked));
      gone || setKnown({ asked, answer });
    }, REST_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [seat, asked]);
  return known?.asked === asked ? known.answer : null;
}
