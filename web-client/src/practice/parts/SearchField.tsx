import { useMemo, useState } from "react";
import { TextField } from "./Field";
import { finds, foundWords } from "./finding";

interface SearchFieldProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  found: number;
  of: number;
  /** What there are many of: `accounts`. */
  things: string;
}

/** Filters as one types, and says how many are left. */
export function SearchField({ label, value, onText, found, of, things }: SearchFieldProps) {
  return (
    <div className="search">
      <TextField label={label} type="search" autoComplete="off" value={value} onText={onText} />
      <p className="muted" role="status">
        {foundWords(found, of, things)}
      </p>
    </div>
  );
}

/** What was typed, and the rows that fit it. */
export function useSearch<T>(rows: readonly T[], textOf: (row: T) => string) {
  const [typed, setTyped] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is searched in a row does not change
  const found = useMemo(() => rows.filter((row) => finds(typed, textOf(row))), [rows, typed]);
  return { typed, setTyped, found };
}
