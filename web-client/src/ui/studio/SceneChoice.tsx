import { useState } from "react";
import type { SceneKind, SceneText } from "../../protocol/messages.generated";
import { BLANK, type Draft, draftOf } from "../../scenes/draft";
import { useSceneLibrary } from "../../scenes/useSceneLibrary";
import { Dialog } from "../parts/Confirm";
import { useSections } from "../SeatContext";
import { SceneFields } from "./SceneFields";
import { SceneShelf } from "./SceneShelf";
import { inRoom } from "./words";

interface SceneChoiceProps {
  /** Null for all rooms. */
  breakout: string | null;
  kind: SceneKind;
  /** What it is now. */
  text: SceneText | null;
  onClose: () => void;
}

/** A scene from the library, or one's own; whatever is taken can be changed before it is used. */
export function SceneChoice({ breakout, kind, text, onClose }: SceneChoiceProps) {
  const { me } = useSections();
  const library = useSceneLibrary(me?.seat ?? null);
  const [draft, setDraft] = useState<Draft | null>(text && draftOf(text));
  const where = breakout === null ? "for all rooms" : inRoom(kind, breakout);
  return (
    <Dialog title={`The scene ${where}`} onClose={onClose}>
      <div className="scene-choice">
        {draft === null ? (
          <SceneShelf library={library} onTake={setDraft} onOwn={() => setDraft(BLANK)} onClose={onClose} />
        ) : (
          <SceneFields
            key={draft.title}
            first={draft}
            breakout={breakout}
            where={where}
            library={library}
            onLibrary={() => setDraft(null)}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}
