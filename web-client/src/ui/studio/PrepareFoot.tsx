import { useEffect, useState } from "react";
import type { Prepared, StudioView } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { Confirm } from "../parts/Confirm";
import { useDesk } from "../SeatContext";
import { openingOf } from "./opening";
import { useStudio } from "./useStudio";

/** What the next step will do, and the step. */
export function PrepareFoot({ studio, prepared }: { studio: StudioView; prepared: Prepared }) {
  const desk = useDesk();
  const members = useStudio()?.members ?? [];
  const { what, who, missing } = openingOf({ prepared, people: studio.people, members });

  return (
    <footer className="studio-foot">
      <div className="studio-preview" role="status" aria-label="What opening will do">
        <p>
          <strong>{what}</strong> {who.join(" ")}
        </p>
        {missing.length > 0 && <p className="studio-missing">{missing.join(" ")}</p>}
        <p className="small muted">{prepared.shown ? answered(prepared) : "Nobody has been told yet."}</p>
      </div>
      <div className="studio-choices">
        <Discard shown={prepared.shown} />
        {prepared.shown ? (
          <Open onOpen={() => void desk.do({ type: "openScenes" })} />
        ) : (
          <Button look="main" onClick={() => desk.do({ type: "showParts" })}>
            Show the parts
          </Button>
        )}
      </div>
    </footer>
  );
}

/** Where a moment ago the parts were shown: a press too many there opens nothing. */
function Open({ onOpen }: { onOpen: () => void }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Button look="main" aria-disabled={!ready || undefined} onClick={() => ready && onOpen()}>
      Open
    </Button>
  );
}

function answered({ rooms }: Prepared): string {
  const cast = rooms.flatMap((room) => room.cast);
  const count = cast.filter((part) => part.answer !== null).length;
  return count === cast.length
    ? "Everyone has answered."
    : `The parts are shown. ${count} of ${cast.length} have answered; who is given another part is asked again.`;
}

function Discard({ shown }: { shown: boolean }) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        Discard
      </Button>
      {asking && (
        <Confirm
          title="Discard what is prepared?"
          yes="Discard"
          no="Keep it"
          onYes={() => desk.do({ type: "dropPlan" })}
          onClose={() => setAsking(false)}
        >
          <p>
            The rooms and parts go.{" "}
            {shown ? "The parts go from everyone’s screen, too." : "Members have seen nothing of it."}
          </p>
        </Confirm>
      )}
    </>
  );
}
