import { type FormEvent, useState } from "react";
import type { Refused } from "../../http/ask";
import type { GroupDetails } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Tick } from "../../ui/parts/Tick";
import { Field, SelectField, TextField } from "../parts/Field";
import { Trouble } from "../parts/Trouble";
import { type Faults, FEWEST, faultsOf, MOST, phaseWords, withSessions } from "./details";
import { fieldOfRefusal } from "./refusals";
import { ScheduleFields } from "./ScheduleFields";

interface GroupFormProps {
  details: GroupDetails;
  /** What is written on its button. */
  save: string;
  /** Once it has begun, what has happened stays as it was. */
  begun?: boolean;
  onSave: (details: GroupDetails) => Promise<Refused | null>;
}

const NUMBERS = Array.from({ length: MOST - FEWEST + 1 }, (_, i) => String(FEWEST + i));

/** What a group is: its name, its programme, when it meets and what it asks. */
export function GroupForm({ details, save, begun = false, onSave }: GroupFormProps) {
  const [written, setWritten] = useState(details);
  const [faults, setFaults] = useState<Faults>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<GroupDetails>) => setWritten({ ...written, ...part });

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const found = faultsOf(written);
    setFaults(found);
    setTrouble(null);
    if (Object.keys(found).length === 0) {
      setBusy(true);
      const refused = await onSave({ ...written, name: written.name.trim() });
      setBusy(false);
      const field = refused && fieldOfRefusal(refused.rule);
      if (refused && field) {
        setFaults({ [field]: refused.words });
      } else {
        setTrouble(refused?.words ?? null);
      }
    }
    setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <form className="form desk-form" onSubmit={send} noValidate>
      <TextField
        label="Name of the group"
        hint="Its people read it on the way in. A day or a place says enough, for instance Tuesday group."
        error={faults.name ?? null}
        maxLength={100}
        autoComplete="off"
        value={written.name}
        onText={(name) => set({ name })}
      />
      <fieldset className="fields">
        <legend>Programme</legend>
        <div className="fields-row">
          <SelectField
            label="Sessions"
            error={faults.of ?? null}
            value={String(written.of)}
            choices={NUMBERS.map((n) => [n, n] as const)}
            onChoose={(of) => setWritten(withSessions(written, Number(of)))}
          />
          <NumberField
            label="Minutes of a session"
            error={faults.minutes ?? null}
            value={written.minutes}
            onNumber={(minutes) => set({ minutes })}
          />
          <NumberField
            label="Initial phase until session"
            error={faults.initialUntil ?? null}
            value={written.initialUntil}
            onNumber={(initialUntil) => set({ initialUntil })}
          />
          <NumberField
            label="Final phase from session"
            error={faults.finalFrom ?? null}
            value={written.finalFrom}
            onNumber={(finalFrom) => set({ finalFrom })}
          />
        </div>
        <p className="muted" role="status">
          {Object.keys(faultsOf({ ...written, name: "-", schedule: null })).length === 0 &&
            phaseWords(written)}
        </p>
        {begun && <p className="muted">Sessions that were held stay as they were.</p>}
      </fieldset>
      <ScheduleFields
        schedule={written.schedule}
        error={faults.schedule ?? null}
        onSchedule={(schedule) => set({ schedule })}
      />
      <fieldset className="fields">
        <legend>What the group asks</legend>
        <Tick checked={written.phq9} onChange={(e) => set({ phq9: e.target.checked })}>
          PHQ-9 in the check-in
          <span className="tick-more">
            Nine short questions before each session; only staff of the group see the answers.
          </span>
        </Tick>
        <Tick checked={written.pin} onChange={(e) => set({ pin: e.target.checked })}>
          A PIN for invitations
          <span className="tick-more">
            Six digits told on another way, so that a link that falls into other hands opens nothing.
          </span>
        </Tick>
      </fieldset>
      <Trouble words={trouble} />
      <Button look="main" type="submit" disabled={busy}>
        {save}
      </Button>
    </form>
  );
}

interface NumberFieldProps {
  label: string;
  error: string | null;
  value: number;
  onNumber: (value: number) => void;
}

/** A small whole number; empty is none. */
function NumberField({ label, error, value, onNumber }: NumberFieldProps) {
  return (
    <Field label={label} error={error}>
      {(tied) => (
        <input
          {...tied}
          inputMode="numeric"
          value={Number.isNaN(value) ? "" : value}
          onChange={(e) => onNumber(/^\d{1,3}$/.test(e.target.value) ? Number(e.target.value) : Number.NaN)}
        />
      )}
    </Field>
  );
}
