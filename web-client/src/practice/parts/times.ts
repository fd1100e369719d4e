/** 28 November, 14:05; today and yesterday by their names, another year with its number. */
export function momentWords(at: string, now = Date.now()): string {
  const then = new Date(at);
  const time = then.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return `${dayWords(then, new Date(now))}, ${time}`;
}

function dayWords(then: Date, now: Date): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (then.toDateString() === now.toDateString()) {
    return "today";
  }
  if (then.toDateString() === yesterday.toDateString()) {
    return "yesterday";
  }
  const year = then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  return then.toLocaleDateString([], { day: "numeric", month: "long", ...year });
}
