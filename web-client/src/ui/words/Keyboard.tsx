import { useEffect, useRef, useState } from "react";
import { choices } from "../../session/choices";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Confirm";
import { Tick } from "../parts/Tick";
import { useObserved } from "../SeatContext";
import { isTaken, shortcutFor } from "./keys";
import { useShortcuts } from "./useShortcuts";

/** Single keys for what the buttons do; they can be switched off (WCAG 2.1.4). */
export function Keyboard() {
  const [help, setHelp] = useState(false);
  const shortcuts = useShortcuts(() => setHelp(true));
  const on = useObserved(choices.singleKeys.on);
  const now = useRef(shortcuts);
  now.current = shortcuts;
  useEffect(() => {
    if (!on) {
      return;
    }
    const pressed = (event: KeyboardEvent) => {
      const at = document.activeElement;
      const focused = at && {
        tagName: at.tagName,
        editable: at instanceof HTMLElement && at.isContentEditable,
      };
      if (event.defaultPrevented || isTaken(focused, document.querySelector("dialog[open]") !== null)) {
        return;
      }
      const found = shortcutFor(event, now.current);
      if (found) {
        event.preventDefault();
        found.does();
      }
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [on]);
  return help ? (
    <Dialog title="Keyboard" onClose={() => setHelp(false)}>
      <KeyboardHelp />
      <div className="dialog-choices">
        <Button onClick={() => setHelp(false)}>Close</Button>
      </div>
    </Dialog>
  ) : null;
}

export function KeyboardHelp() {
  const shortcuts = useShortcuts(() => undefined);
  const on = useObserved(choices.singleKeys.on);
  return (
    <div className="keyboard-help">
      <dl>
        {shortcuts.map((s) => (
          <div key={s.key}>
            <dt>
              <kbd>{s.key}</kbd>
            </dt>
            <dd>{s.words}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Tab</kbd>
          </dt>
          <dd>From one thing to the next; Enter presses it</dd>
        </div>
      </dl>
      <Tick checked={on} onChange={(e) => choices.singleKeys.set(e.target.checked)}>
        Single-key shortcuts
      </Tick>
    </div>
  );
}
