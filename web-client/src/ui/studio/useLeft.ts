import { useServerNow } from "../scene/useServerNow";
import { leftWords } from "./words";

/** What is left until a time of the server's, in words that are read anew every second. */
export function useLeft(): (endsAt: string) => string {
  const now = useServerNow(1_000);
  return (endsAt) => leftWords(Date.parse(endsAt) - now);
}
