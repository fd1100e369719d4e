import type { NetworkState } from "../../protocol/messages.generated";
import { useDesk, useObserved } from "../SeatContext";

/** Somebody is with the one who sits here; seen, never read aloud. */
export function SeatWarmth({ seat }: { seat: string }) {
  const warm = useObserved(useDesk().warmth.seats).has(seat);
  return warm ? <span className="seat-warm" aria-hidden="true" /> : null;
}

/** How much this person's network carries just now; they have not left. */
export function useNetworkOf(seat: string): NetworkState {
  return useObserved(useDesk().networks).get(seat) ?? "good";
}

export function WeakNetwork({ seat }: { seat: string }) {
  return useNetworkOf(seat) !== "good" ? <span className="seat-network">weak network</span> : null;
}
