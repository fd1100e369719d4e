import { createContext, useContext } from "react";
import { useNarrow } from "./useNarrow";

/** Whether the desk's layout has the staff's panel behind its button, however wide the screen is. */
export const PanelFolded = createContext(false);

/** Whether what must not be missed is to be said outside of the staff's panel. */
export function usePanelFolded(): boolean {
  const folded = useContext(PanelFolded);
  return useNarrow() || folded;
}
