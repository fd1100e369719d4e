import { useId, useMemo } from "react";
import type { Schedule } from "../../http/wire.generated";
import { Tick } from "../../ui/parts/Tick";
import { Field } from "../parts/Field";
import { ownZone, weeklyWords, zones } from "./days";

interface ScheduleFieldsProps {
  schedule: Schedule | null;
  error: string | null;
  onSchedule: (schedule: Schedule | null) => void;
}

/** When a group meets for the first time, and from then on every week. */
export function ScheduleFields({ schedule, error, onSchedule }: ScheduleFieldsProps) {
  const list = useId();
  const all = useMemo(zones, []);
  const set = (part: Partial<Schedule>) => schedule && onSchedule({ ...schedule, ...part });
  return (
    <fieldset className="fields">
      <legend>When it meets</legend>
      <Tick checked={schedule !== null} onChange={(e) => onSchedule(e.target.checked ? weekAhead() : null)}>
        Every week on the same day
      </Tick>
      {schedule && (
        <>
          <div className="fields-row">
            <Field label="First day">
              {(tied) => (
                <input
                  {...tied}
                  type="date"
                  value={schedule.first}
                  onChange={(e) => set({ first: e.target.value })}
                />
              )}
            </Field>
            <Field label="Time">
              {(tied) => (
                <input
                  {...tied}
                  type="time"
                  value={schedule.time}
                  onChange={(e) => set({ time: e.target.value })}
                />
              )}
            </Field>
            <Field label="Time zone" error={error}>
              {(tied) => (
                <input
                  {...tied}
                  list={list}
                  autoComplete="off"
                  value={schedule.zone}
                  onChange={(e) => set({ zone: e.target.value })}
                />
              )}
            </Field>
            <datalist id={list}>
              {all.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll("_", " ")}
                </option>
              ))}
            </datalist>
          </div>
          <p className="muted" role="status">
            {schedule.first && schedule.time && `${weeklyWords(schedule)}, also when the clocks change.`}
          </p>
        </>
      )}
    </fieldset>
  );
}

/** A week from today in the evening, where this browser is. */
export function weekAhead(now = new Date()): Schedule {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7, 12);
  return { first: day.toISOString().slice(0, 10), time: "18:30", zone: ownZone() };
}
