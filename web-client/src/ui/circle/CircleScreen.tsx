import { useEffect, useId, useState } from "react";
import { isStaff } from "../../session/words";
import { MomentLayer } from "../care/MomentLayer";
import { PauseCover } from "../care/PauseCover";
import { Heading } from "../parts/Heading";
import { PanelFolded } from "../parts/PanelFolded";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { SceneSlot } from "../scene/SceneSlot";
import { StepOutCard } from "../scene/StepOutCard";
import { StaffPanel } from "../staff/StaffPanel";
import { StudioLines } from "../studio/StudioLines";
import { StudioSheet } from "../studio/StudioSheet";
import { InvitedLine } from "../turns/InvitedLine";
import { TurnLine } from "../turns/TurnLine";
import { Keyboard } from "../words/Keyboard";
import { NetworkLine } from "../words/NetworkLine";
import { WordsPanel } from "../words/WordsPanel";
import { AwayLine } from "./AwayLine";
import { CircleBar } from "./CircleBar";
import { CircleHeader } from "./CircleHeader";
import { companyOf, type Place } from "./company";
import { DeskStaffLine } from "./DeskStaffLine";
import { DeskTop } from "./DeskTop";
import { HoldLines } from "./HoldLines";
import { SeatTile } from "./SeatTile";
import { useDeskLayout } from "./useDeskLayout";
import { useLayout } from "./useLayout";
import { usePreferences } from "./usePreferences";

/** The circle, or the cover of a pause; the choices made on it outlast the pause. */
export function CircleScreen() {
  const { me } = useSections();
  const [selfHidden, setSelfHidden] = useState(false);
  return me?.paused ? <PauseCover /> : <InCircle selfHidden={selfHidden} onSelfHidden={setSelfHidden} />;
}

interface InCircleProps {
  selfHidden: boolean;
  onSelfHidden: (hidden: boolean) => void;
}

const PLACES: Record<Place, string> = { circle: "Circle", privateRoom: "Private room", breakout: "Breakout" };

/** Everybody at once, the same seats in the same order on all screens. */
function InCircle({ selfHidden, onSelfHidden }: InCircleProps) {
  const desk = useDesk();
  const sections = useSections();
  const { me, circle } = sections;
  const media = useObserved(desk.slots.bySeat);
  const { laidOut, panelShown, setPanelShown } = useDeskLayout();
  const panel = useId();
  const roleplay = useObserved(desk.studio.shown);
  // On a phone the panel would lie over what was opened from it.
  useEffect(
    () => setPanelShown((shown) => shown && (laidOut || !roleplay)),
    [roleplay, laidOut, setPanelShown],
  );
  const { seats, place } = companyOf(sections);
  const staged = place !== "circle" ? 0 : seats.filter((s) => s.onStage).length;
  const list = useLayout(staged, seats.length - staged);
  usePreferences(
    list,
    seats.map((s) => s.seat),
    seats.filter((s) => s.onStage || me?.pins.includes(s.seat)).map((s) => s.seat),
  );
  useSoundOnGesture();

  return (
    <div
      className="circle"
      data-staff={isStaff(me) || undefined}
      data-desk={laidOut || undefined}
      data-controls={(laidOut && panelShown) || undefined}
    >
      <Heading className="hidden">The circle</Heading>
      <button type="button" className="skip" onClick={() => list.current?.focus()}>
        To the seats
      </button>
      <AwayLine />
      <CircleHeader />
      <main className="circle-main">
        {laidOut && <DeskTop />}
        <SceneSlot />
        {place === "circle" && <TurnLine />}
        <ul ref={list} tabIndex={-1} className="circle-seats" role="list" aria-label={PLACES[place]}>
          {seats.map((seat) => (
            <SeatTile
              key={seat.seat}
              seat={seat}
              own={seat.seat === me?.seat}
              media={media.get(seat.seat)}
              hue={circle?.seats.indexOf(seat) ?? 0}
              selfHidden={selfHidden}
            />
          ))}
          {staged > 0 && <li className="stage-end" aria-hidden="true" />}
        </ul>
      </main>
      {isStaff(me) && <StudioSheet />}
      <div className="circle-foot">
        {laidOut && <DeskStaffLine />}
        <PanelFolded value={laidOut && !panelShown}>
          <MomentLayer />
          <StepOutCard />
          {isStaff(me) && <StudioLines />}
        </PanelFolded>
        <InvitedLine />
        <NetworkLine />
        <HoldLines />
        <CircleBar
          selfHidden={selfHidden}
          onSelfHidden={onSelfHidden}
          panel={isStaff(me) ? { id: panel, shown: panelShown, onShown: setPanelShown } : null}
        />
      </div>
      <WordsPanel />
      <Keyboard />
      {isStaff(me) && <StaffPanel id={panel} shown={panelShown} />}
    </div>
  );
}

/** Any click will do for a browser that waits for one before it plays sound. */
function useSoundOnGesture() {
  const { speakers } = useDesk();
  const blocked = useObserved(speakers.blocked);
  useEffect(() => {
    if (!blocked) {
      return;
    }
    const resume = () => speakers.resume();
    window.addEventListener("pointerup", resume);
    window.addEventListener("keydown", resume);
    return () => {
      window.removeEventListener("pointerup", resume);
      window.removeEventListener("keydown", resume);
    };
  }, [blocked, speakers]);
}
