import type { NotePart } from "../../http/wire.generated";
import type { Row } from "../../notes/rows";
import { partWords, type Template } from "../../notes/templates";

/** Rows under one small heading. */
export interface RowGroup {
  key: string;
  heading: string | null;
  /** Where a writing place stands below it; undefined for none. */
  part?: NotePart | null;
  rows: readonly Row[];
  /** Behind one line, so that the writing places are at hand. */
  folded?: boolean;
}

/** As the session went: a heading where another step of the agenda begins. */
export function bySteps(rows: readonly Row[]): RowGroup[] {
  const groups: (RowGroup & { rows: Row[] })[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    // A line that is not saved yet has no step: it stands with those before it.
    const step = row.known === null ? (last?.heading ?? null) : row.known.step;
    if (last && last.heading === step) {
      last.rows.push(row);
    } else {
      groups.push({ key: row.key, heading: step, rows: [row] });
    }
  }
  return groups;
}

/** Under a template's headings, each with a writing place; what stands under none of them comes first. */
export function byParts(rows: readonly Row[], template: Template): RowGroup[] {
  const rest = rows.filter((row) => row.part === null || !template.parts.includes(row.part));
  const parts = template.parts.map((part) => ({
    key: part,
    heading: partWords(part),
    part,
    rows: rows.filter((row) => row.part === part),
  }));
  const none = { key: "rest", heading: "Without a heading", rows: rest, folded: true };
  return rest.length > 0 ? [none, ...parts] : parts;
}

/** What is about somebody, or names them. */
export function ofPerson(rows: readonly Row[], seat: string | null): readonly Row[] {
  return seat === null
    ? rows
    : rows.filter((row) => row.about === seat || (row.known?.mentions.includes(seat) ?? false));
}
