/** Tuesday 1 December, 18:00: the day first, as people keep it in mind. */
export function meetingWords(at: string): string {
  return new Date(at).toLocaleString(undefined, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** What a field of date and time holds: local, to the minute. */
export function fieldOf(ms: number): string {
  const at = new Date(ms);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The same day and time a week on, also where the clocks change in between. */
export function weekAfter(ms: number): number {
  const at = new Date(ms);
  return at.setDate(at.getDate() + 7);
}

/** In milliseconds since 1970; null while nothing whole is written. */
export function momentOf(field: string): number | null {
  const at = new Date(field).getTime();
  return Number.isFinite(at) ? at : null;
}
