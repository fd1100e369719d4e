/** A step's minutes: 1 to 240 (AE3). */
export function MinutesField({ name, minutes }: { name: string; minutes: number }) {
  return (
    <span className="minutes-field">
      <input
        name="minutes"
        type="number"
        aria-label={name}
        defaultValue={minutes}
        min={1}
        max={240}
        step={1}
        required
      />
      <span className="small muted" aria-hidden="true">
        min
      </span>
    </span>
  );
}
