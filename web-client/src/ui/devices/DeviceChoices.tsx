import { useEffect } from "react";
import { chime } from "../../media/chime";
import type { Chosen } from "../../media/Devices";
import { Button } from "../parts/Button";
import { useDesk, useObserved } from "../SeatContext";

const KINDS: { kind: keyof Chosen; label: string; usual: string }[] = [
  { kind: "camera", label: "Camera", usual: "The usual camera" },
  { kind: "microphone", label: "Microphone", usual: "The usual microphone" },
  { kind: "speaker", label: "Speaker", usual: "The usual speaker" },
];

/** Which camera, microphone and speaker; kept on this computer only. */
export function DeviceChoices() {
  const { devices } = useDesk();
  useEffect(() => devices.watch(), [devices]);
  const choices = useObserved(devices.choices);
  const chosen = useObserved(devices.chosen);
  const kinds = KINDS.filter(({ kind }) => kind !== "speaker" || devices.speakerCanBeChosen);
  return (
    <div className="device-choices">
      {kinds.map(({ kind, label, usual }) => (
        <div key={kind} className={`device-${kind}`}>
          <label className="field">
            <span>{label}</span>
            <select value={chosen[kind]} onChange={(e) => devices.choose(kind, e.target.value)}>
              <option value="">{usual}</option>
              {choices[kind]
                .filter((c) => c.id !== "default" && c.id !== "")
                .map((c) => (
                  <option key={c.id} value={c.id}>
                    {c.label}
                  </option>
                ))}
            </select>
          </label>
          {kind === "speaker" && (
            <Button look="quiet" icon="speaker" className="sound-test" onClick={() => chime(chosen.speaker)}>
              Play a soft sound
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
