import { ask } from "../http/ask";
import type { Entered } from "../http/wire.generated";
import { useDoing } from "./useDoing";

/** Takes the seat somebody's account holds in a group, and goes to a page of that seat. */
export function useEntering(group: string) {
  const { busy, words, run } = useDoing();
  async function enter(pageOf: (seat: string) => string): Promise<void> {
    const done = await run(ask.post<Entered>("/api/me/enter", { group }));
    if (done) {
      location.assign(pageOf(done.value.seat));
    }
  }
  return { busy, words, enter };
}
