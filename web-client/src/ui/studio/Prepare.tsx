import { useState } from "react";
import type { Prepared, StudioView } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { ApartPairs } from "./ApartPairs";
import { ArrangeForm } from "./ArrangeForm";
import { Board } from "./Board";
import { SceneChoice } from "./SceneChoice";
import { SceneMinutes } from "./SceneMinutes";

interface PrepareProps {
  studio: StudioView;
  prepared: Prepared;
}

/** Who with whom, what about, how long. All of it is on the server: the sheet can be closed at any time. */
export function Prepare({ studio, prepared }: PrepareProps) {
  const [choosing, setChoosing] = useState<string | "all" | null>(null);
  const [arranging, setArranging] = useState(false);
  const stage = prepared.kind === "stage";
  const text = prepared.rooms.find((room) => room.breakout === choosing)?.text ?? anyText(prepared);
  return (
    <>
      <div className="studio-settings">
        {!stage && (
          <Button className="small-button" onClick={() => setChoosing("all")}>
            {prepared.rooms.every((room) => room.text === null)
              ? "Choose a scene"
              : "One scene for all rooms"}
          </Button>
        )}
        <SceneMinutes minutes={prepared.minutes} />
      </div>
      <Board prepared={prepared} onScene={setChoosing} />
      <div className="studio-folds">
        <details
          className="studio-fold"
          open={arranging}
          onToggle={(event) => setArranging(event.currentTarget.open)}
        >
          <summary>Arrange anew</summary>
          <ArrangeForm studio={studio} again onArranged={() => setArranging(false)} />
        </details>
        <ApartPairs apart={studio.apart} />
      </div>
      {choosing !== null && (
        <SceneChoice
          breakout={choosing === "all" ? null : choosing}
          kind={prepared.kind}
          text={text}
          onClose={() => setChoosing(null)}
        />
      )}
    </>
  );
}

/** What one would begin from when a scene for all is written. */
function anyText({ rooms }: Prepared) {
  return rooms.find((room) => room.text !== null)?.text ?? null;
}
