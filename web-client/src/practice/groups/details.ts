import type { GroupDetails } from "../../http/wire.generated";

export const FEWEST = 12;
export const MOST = 16;

/** What a new group begins with, but for its name. */
export const BEGINNING: GroupDetails = {
  name: "",
  of: 14,
  ...phasesOf(14),
  minutes: 90,
  schedule: null,
  phq9: true,
  pin: false,
};

/** Three sessions to arrive, three to take leave. */
export function phasesOf(of: number): { initialUntil: number; finalFrom: number } {
  return { initialUntil: 3, finalFrom: of - 2 };
}

/** Another number of sessions: the phases follow, unless somebody has set them. */
export function withSessions(details: GroupDetails, of: number): GroupDetails {
  const usual = phasesOf(details.of);
  const follow = details.initialUntil === usual.initialUntil && details.finalFrom === usual.finalFrom;
  return { ...details, of, ...(follow ? phasesOf(of) : {}) };
}

/** Sessions 1 to 3, 4 to 11, and 12 to 14. */
export function phaseWords({ of, initialUntil, finalFrom }: GroupDetails): string {
  const span = (from: number, to: number) => (from === to ? `session ${from}` : `sessions ${from} to ${to}`);
  const phases = [
    `Initial: ${span(1, initialUntil)}`,
    `middle: ${span(initialUntil + 1, finalFrom - 1)}`,
    `final: ${span(finalFrom, of)}`,
  ];
  return `${phases.join(" · ")}.`;
}

export type Faults = Partial<Record<keyof GroupDetails, string>>;

/** What is not as it must be yet, at its field. */
export function faultsOf(details: GroupDetails): Faults {
  const { name, of, initialUntil, finalFrom, minutes, schedule } = details;
  const faults: Faults = {};
  if (name.trim() === "") {
    faults.name = "Please give the group a name. Its people read it on the way in.";
  }
  if (!(of >= FEWEST && of <= MOST)) {
    faults.of = `A programme has ${FEWEST} to ${MOST} sessions.`;
  }
  if (!(initialUntil >= 1)) {
    faults.initialUntil = "The initial phase has at least the first session.";
  }
  if (!(finalFrom > initialUntil + 1 && finalFrom <= of)) {
    faults.finalFrom = "The final phase begins after the middle one, and before the programme is over.";
  }
  if (!(minutes >= 1 && minutes <= 240)) {
    faults.minutes = "A session lasts at most four hours.";
  }
  if (schedule !== null && !Intl.supportedValuesOf("timeZone").concat("UTC").includes(schedule.zone)) {
    faults.schedule = "Please choose the time zone from the list, for instance Europe/Berlin.";
  }
  return faults;
}
