import { ask } from "../../http/ask";
import type { SeatRow } from "../../http/wire.generated";
import { useUndo } from "../parts/Undo";
import { useDoing } from "../useDoing";

/** What is done with one seat of a group; afterwards the group is asked for anew. */
export function useSeat(group: string, seat: SeatRow, onChanged: () => Promise<void>) {
  const { busy, words, run } = useDoing();
  const say = useUndo();
  const path = `/api/practice/groups/${group}/seats/${seat.seat}`;

  async function post<T = void>(part: string, body?: object) {
    const done = await run(ask.post<T>(path + part, body));
    if (done) {
      await onChanged();
    }
    return done;
  }

  /** Says what was done once it was, and offers the way back where there is one. */
  async function andSay(part: string, body: object | undefined, said: string, undo?: () => void) {
    if (await post(part, body)) {
      say(said, undo);
    }
  }

  const giveBack = () => andSay("/give-back", undefined, `${seat.name} is in the group again.`);
  return {
    busy,
    words,
    post,
    giveBack,
    takeBack: () =>
      andSay("/take-back", undefined, `${seat.name} is not in the group any more.`, () => void giveBack()),
    rename: (name: string) =>
      andSay("", { name }, `${seat.name} is called ${name} now.`, () => void post("", { name: seat.name })),
    hold: (account: string | null) =>
      andSay(
        "/hold",
        { account },
        `Who signs in for ${seat.name} is changed.`,
        () => void post("/hold", { account: seat.account }),
      ),
    revoke: () =>
      andSay("/invitation/revoke", undefined, `The link for ${seat.name} opens nothing any more.`),
    signOut: () => andSay("/sign-out", undefined, `${seat.name}’s browsers are signed out.`),
  };
}

export type DoesWithSeat = ReturnType<typeof useSeat>;
