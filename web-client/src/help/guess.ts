import type { HelpLines } from "./helpLines";

/** Where this browser says it is. */
export interface Whereabouts {
  /** As in `navigator.languages`: de-AT, en. */
  languages: readonly string[];
  /** As the clock names it: Europe/Vienna. */
  zone: string;
}

/** Where one zone is one country. The clock knows better than the language where somebody sits. */
const ZONES: Readonly<Record<string, string>> = {
  "Europe/Vienna": "at",
  "Europe/Berlin": "de",
  "Europe/Dublin": "ie",
  "Europe/Zurich": "ch",
  "Europe/London": "gb",
};

/** Many browsers everywhere say en-US because nobody changed it. */
const NOT_AMERICA = /^(Africa|Asia|Atlantic|Australia|Europe|Indian)\//;

/** The region whose numbers are shown first; a person may always choose another. */
export function guessed({ regions, defaultRegion }: HelpLines, { languages, zone }: Whereabouts): string {
  const ids = new Set(regions.map((r) => r.id));
  const byClock = ZONES[zone];
  if (byClock !== undefined && ids.has(byClock)) {
    return byClock;
  }
  return (
    languages
      .map((language) => /-([a-z]{2})\b/i.exec(language)?.[1]?.toLowerCase())
      .find((id) => id !== undefined && ids.has(id) && !(id === "us" && NOT_AMERICA.test(zone))) ??
    defaultRegion
  );
}
