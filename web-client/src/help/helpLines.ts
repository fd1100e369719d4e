/** Somebody who answers the telephone. */
export interface HelpLine {
  name: string;
  number: string;
  hours: string | null;
  note: string | null;
}

export interface Region {
  id: string;
  name: string;
  lines: readonly HelpLine[];
}

/** Whom to call, as `GET /api/help` tells it. */
export interface HelpLines {
  practice: { name: string; phone: string; hours: string | null } | null;
  defaultRegion: string;
  regions: readonly Region[];
}

/** On the screen before any server was ever asked. */
export const EMBEDDED: HelpLines = {
  practice: null,
  defaultRegion: "eu",
  regions: [
    {
      id: "eu",
      name: "Europe",
      lines: [
        {
          name: "Emergency",
          number: "112",
          hours: "day and night",
          note: "outside Europe your local emergency number",
        },
      ],
    },
  ],
};

/** What was sent or kept, if it is whole; a page of another age may have kept something else. */
export function understood(json: unknown): HelpLines | null {
  const it = json as HelpLines | null;
  const whole =
    typeof it === "object" &&
    it !== null &&
    Array.isArray(it.regions) &&
    it.regions.length > 0 &&
    it.regions.every(isRegion) &&
    it.regions.some((r) => r.id === it.defaultRegion) &&
    (it.practice === null || (isText(it.practice?.name) && isText(it.practice?.phone)));
  return whole ? it : null;
}

function isRegion(it: Region | null): boolean {
  return (
    isText(it?.id) &&
    isText(it?.name) &&
    Array.isArray(it?.lines) &&
    it.lines.every((line: HelpLine | null) => isText(line?.name) && isText(line?.number))
  );
}

function isText(it: unknown): boolean {
  return typeof it === "string" && it !== "";
}

/** `tel:` takes no blanks. */
export function telOf(number: string): string {
  return `tel:${number.replace(/[^+0-9]/g, "")}`;
}

/** Lines that follow each other under one name are one entry with several numbers. */
export function grouped(lines: readonly HelpLine[]): HelpLine[][] {
  const groups: HelpLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.name === line.name) {
      last.push(line);
    } else {
      groups.push([line]);
    }
  }
  return groups;
}
