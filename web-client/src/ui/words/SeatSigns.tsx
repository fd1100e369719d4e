import { useDesk, useObserved } from "../SeatContext";

/** Somebody is with the one who sits here; seen, never read aloud. */
export function SeatWarmth({ seat }: { seat: string }) {
  const warm = useObserved(useDesk().warmth.seats).has(seat);
  return warm ? <span className="seat-warm" aria-hidden="true" /> : null;
}

export function WeakNetwork({ seat }: { seat: string }) {
  const state = useObserved(useDesk().networks).get(seat);
  return state && state !== "good" ? <span className="seat-network">weak network</span> : null;
}
