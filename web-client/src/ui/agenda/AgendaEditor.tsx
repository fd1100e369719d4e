import { useEffect, useRef } from "react";
import type { Agenda } from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Confirm";
import { MeetingField } from "./MeetingField";
import { NewStep } from "./NewStep";
import { SessionTime } from "./SessionTime";
import { StepRow } from "./StepRow";
import { KIND_WORDS } from "./steps";

/** As many steps as an agenda has at most (AE3). */
const MOST_STEPS = 12;

/** Staff make the agenda theirs. Every change is there for all at once; nothing waits for a last press. */
export function AgendaEditor({ agenda, onClose }: { agenda: Agenda; onClose: () => void }) {
  const first = useRef<HTMLParagraphElement>(null);
  // Not in a field, where a phone would bring up its keyboard over the steps.
  useEffect(() => first.current?.focus(), []);
  return (
    <Dialog title="Agenda" onClose={onClose}>
      <div className="agenda-editor">
        <p ref={first} tabIndex={-1} className="muted">
          All see a change at once.
        </p>
        <ol className="step-rows" aria-label="Steps">
          {agenda.steps.map((step) => (
            <StepRow key={step.id} step={step} agenda={agenda} />
          ))}
        </ol>
        {agenda.steps.length < MOST_STEPS && <NewStep />}
        <datalist id="usual-steps">
          {KIND_WORDS.map(([kind, words]) => (
            <option key={kind} value={words} />
          ))}
        </datalist>
        <SessionTime />
        <MeetingField at={agenda.nextMeeting} />
      </div>
      <div className="dialog-choices">
        <Button look="main" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
