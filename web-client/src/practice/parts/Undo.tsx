import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { Button, IconButton } from "../../ui/parts/Button";

interface Offer {
  words: string;
  undo?: (() => void) | undefined;
}

/** Says what was done and offers to take it back; without `undo` it only says it. */
type Say = (words: string, undo?: () => void) => void;

const UndoContext = createContext<Say>(() => undefined);

export function useUndo(): Say {
  return useContext(UndoContext);
}

/** Holds the line of what was done last. It stays until it is closed or the page changes: nobody is hurried. */
export function UndoLine({ children }: { children: ReactNode }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const say = useMemo<Say>(() => (words, undo) => setOffer({ words, undo }), []);
  const close = () => setOffer(null);
  return (
    <UndoContext value={say}>
      {children}
      <div className="undo" role="status">
        {offer && (
          <p>
            <span>{offer.words}</span>
            {offer.undo && (
              <Button
                className="small-button"
                onClick={() => {
                  close();
                  offer.undo?.();
                }}
              >
                Undo
              </Button>
            )}
            <IconButton name="Close this message" icon="close" onClick={close} />
          </p>
        )}
      </div>
    </UndoContext>
  );
}
