import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import type { StudioView } from "../../protocol/messages.generated";
import { IconButton } from "../parts/Button";
import { NoticeLine } from "../parts/StatusLines";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { ArrangeForm } from "./ArrangeForm";
import { Closing } from "./Closing";
import { Overview } from "./Overview";
import { Prepare } from "./Prepare";
import { PrepareFoot } from "./PrepareFoot";

/** Staff: role-play, in a sheet over the seats. What is around it, calls and the ways out, stays at hand. */
export function StudioSheet() {
  const desk = useDesk();
  const { studio } = useSections();
  const shown = useObserved(desk.studio.shown);
  const close = useCallback(() => desk.studio.shown.set(false), [desk]);
  return studio && shown ? <Sheet studio={studio} onClose={close} /> : null;
}

function Sheet({ studio, onClose }: { studio: StudioView; onClose: () => void }) {
  const desk = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => giveBack(before);
  }, []);

  const phase = phaseOf(studio);
  const before = useRef(phase);
  useEffect(() => {
    if (
      before.current !== phase &&
      (phase === "onStage" || before.current === "onStage" || before.current === "open")
    ) {
      // A scene begins before all, or everyone is back: faces before anything else.
      onClose();
    }
    before.current = phase;
    // What was pressed is gone with its part of the sheet.
    if (document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [phase, onClose]);
  const prepared = useRef(studio.prepared);
  useEffect(() => {
    // What was refused is past once something else is prepared.
    if (studio.prepared !== prepared.current) {
      desk.tell(null);
    }
    prepared.current = studio.prepared;
  }, [studio.prepared, desk]);

  function onKeyDown(event: KeyboardEvent) {
    if (
      event.key === "Escape" &&
      !event.defaultPrevented &&
      event.currentTarget.contains(event.target as Node)
    ) {
      onClose();
    }
  }

  return (
    <section className="studio" aria-label="Role-play" onKeyDown={onKeyDown}>
      <header className="studio-head">
        <h2 ref={heading} tabIndex={-1}>
          Role-play
        </h2>
        <p className="small muted">{whereWords(studio)}</p>
        <IconButton name="Close role-play" icon="close" onClick={onClose} />
      </header>
      <div className="studio-body">
        <Inside studio={studio} />
        {studio.prepared && !studio.playing && <PrepareFoot studio={studio} prepared={studio.prepared} />}
      </div>
      <NoticeLine />
    </section>
  );
}

function Inside({ studio }: { studio: StudioView }) {
  const { playing, prepared, feedback, steppingOut } = studio;
  if (playing) {
    return <Overview playing={playing} />;
  }
  const closing = feedback || steppingOut.length > 0;
  return (
    <>
      {closing && <Closing studio={studio} main={prepared === null} />}
      {prepared ? (
        <Prepare studio={studio} prepared={prepared} />
      ) : closing ? (
        <details className="studio-fold">
          <summary>Prepare another</summary>
          <ArrangeForm studio={studio} again />
        </details>
      ) : (
        <ArrangeForm studio={studio} />
      )}
    </>
  );
}

/** To what opened the sheet, or to the panel's button where that is folded away. */
function giveBack(before: Element | null) {
  const folded = document.querySelector<HTMLElement>(".bar-panel");
  const [first, second] = [before instanceof HTMLElement ? before : folded, folded];
  first?.focus({ preventScroll: true });
  if (document.activeElement !== first) {
    second?.focus({ preventScroll: true });
  }
}

function phaseOf({ playing, prepared }: StudioView): "open" | "onStage" | "prepared" | "none" {
  return playing ? (playing.kind === "stage" ? "onStage" : "open") : prepared ? "prepared" : "none";
}

function whereWords({ playing, prepared }: StudioView): string {
  if (playing) {
    return "Open";
  }
  return prepared ? (prepared.shown ? "The parts are shown" : "Being prepared") : "";
}
