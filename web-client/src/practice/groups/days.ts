import type { Schedule } from "../../http/wire.generated";

/** The page speaks English: in the reader's own kind of it, where they have one. */
const TONGUE = (globalThis.navigator?.languages ?? []).find((each) => /^en\b/.test(each)) ?? "en-GB";

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** 12 March; with the year when it is not this one. */
export function dayWords(at: string, now = Date.now(), tongue = TONGUE): string {
  const day = new Date(at);
  const year = day.getFullYear() === new Date(now).getFullYear() ? undefined : "numeric";
  return day.toLocaleDateString(tongue, { day: "numeric", month: "long", year });
}

export interface Meeting {
  /** In the reader's own zone. */
  here: string;
  /** In the group's, where a clock there shows something else; null where it does not. */
  there: string | null;
}

/** Tuesday 1 December, 18:30, and what the clock of the group shows then. */
export function meetingWords(at: string, zone: string | null, own = ownZone(), tongue = TONGUE): Meeting {
  const day = { weekday: "long", day: "numeric", month: "long" } as const;
  const clock = { hour: "numeric", minute: "2-digit" } as const;
  const moment = new Date(at);
  const words = (timeZone: string, parts: Intl.DateTimeFormatOptions) =>
    moment.toLocaleString(tongue, { ...parts, timeZone });
  const here = words(own, { ...day, ...clock });
  if (zone === null || words(zone, { ...day, ...clock }) === here) {
    return { here, there: null };
  }
  const sameDay = words(zone, day) === words(own, day);
  const there = words(zone, sameDay ? clock : { weekday: "long", ...clock });
  return { here, there: `${there} in ${placeOf(zone)}` };
}

/** Tuesdays at 18:30, as the clocks of the group's place go. */
export function weeklyWords(schedule: Schedule, tongue = TONGUE): string {
  const first = new Date(`${schedule.first}T${schedule.time}Z`);
  const weekday = first.toLocaleDateString(tongue, { weekday: "long", timeZone: "UTC" });
  const time = first.toLocaleTimeString(tongue, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  return `${weekday}s at ${time}, ${placeOf(schedule.zone)} time`;
}

/** America/Argentina/Buenos_Aires is Buenos Aires. */
export function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** Every zone this browser knows, and its own even where it is named otherwise. */
export function zones(): string[] {
  const known = Intl.supportedValuesOf("timeZone");
  return known.includes(ownZone()) ? known : [ownZone(), ...known];
}
