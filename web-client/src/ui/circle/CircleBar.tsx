import { useState } from "react";
import type { Source } from "../../media/Devices";
import { isStaff } from "../../session/words";
import { WhatHearthKeeps } from "../agreement/WhatHearthKeeps";
import { CareBar } from "../care/CareBar";
import { DeviceChoices } from "../devices/DeviceChoices";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Confirm";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { CircleSettings } from "../words/CircleSettings";
import { WordsButton } from "../words/WordsButton";

interface CircleBarProps {
  selfHidden: boolean;
  onSelfHidden: (hidden: boolean) => void;
  panel: { id: string; shown: boolean; onShown: (shown: boolean) => void } | null;
}

/** What one can do in the circle. Leave stands apart. */
export function CircleBar({ selfHidden, onSelfHidden, panel }: CircleBarProps) {
  const desk = useDesk();
  const { me, circle, door } = useSections();
  const mine = circle?.seats.find((s) => s.seat === me?.seat);
  const handUp = mine?.hand != null;
  const waiting = door?.waiting.length ?? 0;
  return (
    <nav className="bar" aria-label="In the circle">
      {me && !me.observing && (
        <>
          <DeviceButton source="microphone" held={me.microphoneHeld !== null} />
          <DeviceButton source="camera" held={me.cameraStopped} />
        </>
      )}
      <Button
        look={handUp || me?.turnBackOn || isStaff(me) ? "plain" : "main"}
        icon="hand"
        className={handUp ? "bar-hand bar-hand-up" : "bar-hand"}
        onClick={() => desk.do(handUp ? { type: "lowerHand", seat: null } : { type: "raiseHand" })}
      >
        {handUp ? "Lower hand" : "Raise hand"}
      </Button>
      {me && !me.observing && (
        <Button
          look="quiet"
          icon={selfHidden ? "eye" : "eyeOff"}
          className="bar-compact"
          aria-label={selfHidden ? "Show my picture to me" : "Hide my picture from me"}
          onClick={() => onSelfHidden(!selfHidden)}
        >
          {selfHidden ? "Show my picture to me" : "Hide my picture from me"}
        </Button>
      )}
      <DeviceSettings />
      <WordsButton />
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
      <span className="bar-apart" />
      <CareBar />
      <Button look="quiet" icon="leave" className="bar-leave" onClick={() => desk.leave()}>
        Leave
      </Button>
    </nav>
  );
}

function DeviceButton({ source, held }: { source: Source; held: boolean }) {
  const desk = useDesk();
  const state = useObserved(desk.own.state)[source];
  const on = state === "on";
  const name = `Turn ${source} ${on ? "off" : "on"}`;
  return (
    <Button
      icon={on ? source : `${source}Off`}
      className="bar-device"
      data-on={on || undefined}
      disabled={held || state === "opening"}
      aria-describedby={held ? `held-${source}` : undefined}
      aria-label={name}
      onClick={() => desk.own.turn(source, !on)}
    >
      <span className="bar-wide">{name}</span>
      <span className="bar-narrow">
        {source === "microphone" ? (
          <>
            Mic<span className="bar-rest">rophone</span>
          </>
        ) : (
          "Camera"
        )}
      </span>
    </Button>
  );
}

function DeviceSettings() {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        icon="settings"
        className="bar-compact"
        aria-label="Choose devices"
        onClick={() => setOpen(true)}
      >
        Choose devices
      </Button>
      {open && (
        <Dialog title="Camera and sound" onClose={() => setOpen(false)}>
          <DeviceChoices />
          <CircleSettings />
          <WhatHearthKeeps />
          <div className="dialog-choices">
            <Button
              look="main"
              onClick={() => {
                void desk.own.reopen("microphone");
                void desk.own.reopen("camera");
                setOpen(false);
              }}
            >
              Done
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
