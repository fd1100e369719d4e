import { useDesk, useObserved } from "../SeatContext";

/** Somebody is with the one who sits here; seen, never read aloud. */
export function SeatWarmth({ seat }: { seat: string }) {
  const warm = useObserved(useDesk().warmth.seats).has(seat);
  return warm ? <span className="seat-warm" aria-hidden="true" /> : null;
}

/** Whether this person's network carries no picture just now; they have not left. */
export function useWeakNetwork(seat: string): boolean {
  return (useObserved(useDesk().networks).get(seat) ?? "good") !== "good";
}

export function WeakNetwork({ seat }: { seat: string }) {
  return useWeakNetwork(seat) ? <span className="seat-network">weak network</span> : null;
}
