import { LadderChoice } from "./LadderChoice";

/** What one chooses for oneself in the circle, beside the devices. */
export function CircleSettings() {
  return (
    <div className="circle-settings">
      <LadderChoice />
    </div>
  );
}
