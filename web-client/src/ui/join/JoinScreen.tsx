import { useEffect, useState } from "react";
import { PinScreen } from "./PinScreen";
import { type Entry, join } from "./seatOf";
import { NoSeat, Words } from "./Words";

/** Changes the secret of a personal link for a seat, and asks for its six digits where it has some. */
export function JoinScreen({ secret, onSeat }: { secret: string; onSeat: (seat: string) => void }) {
  const [entry, setEntry] = useState<Exclude<Entry, { seat: string }> | null>(
    secret === "" ? "unknown" : null,
  );
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);

  async function tryWith(pin: string | null) {
    setSending(true);
    const found = await join(secret, pin);
    setSending(false);
    if (typeof found === "object") {
      onSeat(found.seat);
    } else {
      setAsked(pin !== null);
      setEntry(found);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is exchanged once
  useEffect(() => {
    if (secret !== "") {
      void tryWith(null);
    }
  }, []);

  if (entry === null) {
    return (
      <Words title="One moment">
        <p role="status">Opening your link…</p>
      </Words>
    );
  }
  if (entry === "unknown" || entry === "noSession") {
    return <NoSeat why={entry} />;
  }
  const answer = entry === "wait" ? "wait" : asked ? "wrong" : "none";
  return <PinScreen answer={answer} sending={sending} onPin={(pin) => void tryWith(pin)} />;
}
