import type { DeskPerson, NoteLine } from "../../http/wire.generated";
import { areaWords } from "../../scenes/areas";

export function nameOf(people: readonly DeskPerson[], seat: string): string {
  return people.find((p) => p.seat === seat)?.name ?? "Somebody";
}

/** Short, as on a clock of a station: it stands in a narrow column. */
export function timeWords(at: string | number): string {
  return new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** What stands small below a line: who wrote it, when not oneself, and what went on at that moment. */
export function smallWords(
  line: NoteLine,
  people: readonly DeskPerson[],
  own: string,
  step: boolean,
): string[] {
  return [
    line.struck ? "taken out" : null,
    line.author === own ? null : nameOf(people, line.author),
    step ? line.step : null,
    line.scene && `Scene: ${line.scene}`,
    line.speaker && line.speaker !== line.about ? `while ${nameOf(people, line.speaker)} spoke` : null,
    line.area && areaWords(line.area),
    line.redacted ? "redacted" : null,
    line.changedAt && !line.struck ? `changed ${timeWords(line.changedAt)}` : null,
  ].filter((each) => each !== null && each !== "") as string[];
}

/** A text in pieces: plain, a tag, or a name that is mentioned. */
export interface Piece {
  kind: "plain" | "tag" | "name";
  text: string;
}

/** As the server reads tags; a name stands after its `@`. */
export function pieces(text: string, people: readonly DeskPerson[]): Piece[] {
  const names = people.map((p) => p.name).filter((name) => name.trim() !== "");
  names.sort((a, b) => b.length - a.length);
  const at = names.length > 0 ? `@(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])` : "(?!)";
  const marks = new RegExp(`(?<![\\p{L}\\p{N}#&/])#\\p{L}[\\p{L}\\p{M}\\p{N}-]{0,31}|${at}`, "giu");
  const found: Piece[] = [];
  let until = 0;
  for (const mark of text.matchAll(marks)) {
    if (mark.index > until) {
      found.push({ kind: "plain", text: text.slice(until, mark.index) });
    }
    found.push({ kind: mark[0].startsWith("#") ? "tag" : "name", text: mark[0] });
    until = mark.index + mark[0].length;
  }
  return until < text.length ? [...found, { kind: "plain", text: text.slice(until) }] : found;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
