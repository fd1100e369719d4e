import { book } from "../src/help/book";
import type { HelpLines } from "../src/help/helpLines";

const line = (name: string, number: string, note: string | null = null) => ({
  name,
  number,
  hours: "day and night",
  note,
});

const GERMANY: HelpLines = {
  practice: { name: "Alder Lane Practice", phone: "+49 30 7946 0018", hours: "Mon to Fri, 9 to 17" },
  defaultRegion: "de",
  regions: [
    {
      id: "de",
      name: "Germany",
      lines: [
        line("Emergency", "112"),
        line("TelefonSeelsorge", "0800 1110111", "Free of charge"),
        line("TelefonSeelsorge", "0800 1110222", "Free of charge"),
        line("TelefonSeelsorge", "116 123", "Free of charge"),
      ],
    },
    { id: "gb", name: "United Kingdom", lines: [line("Emergency", "999"), line("Samaritans", "116 123")] },
  ],
};

/** A practice in Germany that has told its number. */
export function fillBook(): void {
  book.lines.set(GERMANY);
  book.choose("de");
}
