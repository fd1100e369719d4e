import { KeyboardHelp } from "./Keyboard";
import { LadderChoice } from "./LadderChoice";
import { SoundChoices } from "./SoundChoices";

/** What one chooses for oneself in the circle, beside the devices. */
export function CircleSettings() {
  return (
    <div className="circle-settings">
      <LadderChoice />
      <SoundChoices />
      <details>
        <summary>Keyboard</summary>
        <KeyboardHelp />
      </details>
    </div>
  );
}
