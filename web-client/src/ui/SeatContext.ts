import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Observed } from "../session/Observed";
import type { SeatSession } from "../session/SeatSession";

/** What the screens may use of a seat's session; the gallery brings one without a server. */
export type Desk = Pick<
  SeatSession,
  | "session"
  | "status"
  | "view"
  | "notice"
  | "news"
  | "chat"
  | "warmth"
  | "studio"
  | "notes"
  | "shares"
  | "networks"
  | "devices"
  | "slots"
  | "speakers"
  | "speaking"
  | "ways"
  | "prefer"
  | "withYou"
  | "do"
  | "tell"
  | "takeOver"
  | "leave"
  | "turnBackOn"
> & {
  network: Pick<SeatSession["network"], "state">;
  own: Pick<SeatSession["own"], "state" | "turn" | "reopen">;
};

export const SeatContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(SeatContext);
  if (desk === null) {
    throw new Error("a screen of a session stands outside of one");
  }
  return desk;
}

export function useObserved<T>(observed: Observed<T>): T {
  return useSyncExternalStore(observed.subscribe, observed.get, observed.get);
}

/** The sections of the view at hand. */
export function useSections() {
  return useObserved(useDesk().view)?.sections ?? {};
}

/** This machine's clock, read again every `everyMs`. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
