import type { Source } from "../../media/Devices";
import { breakoutOf } from "../../session/view";
import { isStaff } from "../../session/words";
import { CareBar } from "../care/CareBar";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { WordsButton } from "../words/WordsButton";
import { MoreMenu } from "./MoreMenu";
import { NotesButton } from "./StaffNotes";

interface CircleBarProps {
  selfHidden: boolean;
  onSelfHidden: (hidden: boolean) => void;
  panel: { id: string; shown: boolean; onShown: (shown: boolean) => void } | null;
}

/** What one does often in the circle, within one row; the rest is behind More. Leave stands apart. */
export function CircleBar({ selfHidden, onSelfHidden, panel }: CircleBarProps) {
  const desk = useDesk();
  const sections = useSections();
  const { me, circle, door, turns, invited, scene, stepOut } = sections;
  const mine = circle?.seats.find((s) => s.seat === me?.seat);
  const handUp = mine?.hand != null;
  const asked =
    turns?.turn?.seat === me?.seat || invited?.toSpeak != null || scene != null || stepOut != null;
  const waiting = door?.waiting.length ?? 0;
  return (
    <nav className="bar" aria-label="In the circle">
      {me && !me.observing && (
        <>
          <DeviceButton source="microphone" held={me.microphoneHeld !== null} rests={me.watching} />
          <DeviceButton source="camera" held={me.cameraStopped} rests={me.watching} />
        </>
      )}
      {/* Hands are the circle's; in a breakout one calls for help instead. */}
      {breakoutOf({ sections }) === null && (
        <Button
          look={handUp || asked || me?.turnBackOn || isStaff(me) ? "plain" : "main"}
          icon="hand"
          className={handUp ? "bar-hand bar-hand-up" : "bar-hand"}
          onClick={() => desk.do(handUp ? { type: "lowerHand", seat: null } : { type: "raiseHand" })}
        >
          {handUp ? "Lower hand" : "Raise hand"}
        </Button>
      )}
      <WordsButton />
      {isStaff(me) && <NotesButton />}
      {panel && (
        <Button
          className="bar-panel"
          icon="people"
          aria-expanded={panel.shown}
          aria-controls={panel.id}
          onClick={() => panel.onShown(!panel.shown)}
        >
          {waiting > 0 ? `Staff · ${waiting}` : "Staff"}
        </Button>
      )}
      <MoreMenu selfHidden={selfHidden} onSelfHidden={onSelfHidden} />
      <span className="bar-apart" />
      <CareBar />
      <Button look="quiet" icon="leave" className="bar-leave" onClick={() => desk.leave()}>
        Leave
      </Button>
    </nav>
  );
}

interface DeviceButtonProps {
  source: Source;
  held: boolean;
  /** One watches a scene: nothing is sent. What is open can be closed, and nothing opened. */
  rests: boolean;
}

function DeviceButton({ source, held, rests }: DeviceButtonProps) {
  const desk = useDesk();
  const state = useObserved(desk.own.state)[source];
  const on = state === "on";
  const shut = (held || rests) && !(rests && on);
  const name = rests && on ? `${whole(source)} rests. Turn it off` : `Turn ${source} ${on ? "off" : "on"}`;
  return (
    <Button
      icon={on && !rests ? source : `${source}Off`}
      className="bar-device"
      data-on={(on && !rests) || undefined}
      disabled={shut || state === "opening"}
      aria-describedby={rests ? "held-microphone" : held ? `held-${source}` : undefined}
      aria-label={name}
      onClick={() => desk.own.turn(source, !on)}
    >
      <span className="bar-wide">{rests ? `${whole(source)} rests` : name}</span>
      <span className="bar-narrow">
        {source === "microphone" ? <>Mic{!rests && <span className="bar-rest">rophone</span>}</> : "Camera"}
        {rests && <span className="bar-rest"> rests</span>}
      </span>
    </Button>
  );
}

function whole(source: Source): string {
  return source === "microphone" ? "Microphone" : "Camera";
}
