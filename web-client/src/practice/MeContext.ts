import { createContext, useContext } from "react";
import type { Me } from "../http/wire.generated";

/** Who is signed in. */
export interface Signed {
  me: Me;
  /** Asks again, after something of one's own changed. */
  again: () => Promise<void>;
}

export const MeContext = createContext<Signed | null>(null);

export function useSigned(): Signed {
  const signed = useContext(MeContext);
  if (signed === null) {
    throw new Error("a page of the practice stands outside of it");
  }
  return signed;
}

export function useMe(): Me {
  return useSigned().me;
}
