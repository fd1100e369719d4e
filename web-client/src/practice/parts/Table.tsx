import type { ReactNode } from "react";

export interface Column<T> {
  name: string;
  of: (row: T) => ReactNode;
}

interface TableProps<T> {
  /** What it is a table of; read out, not shown. */
  name: string;
  /** The first names the row. */
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
}

/** Rows and columns; on a phone each row is a card. The roles stay where a card takes them away. */
export function Table<T>({ name, columns, rows, keyOf }: TableProps<T>) {
  return (
    <table className="table" role="table" aria-label={name}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.name} role="columnheader" scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map((column, i) =>
              i === 0 ? (
                <th key={column.name} role="rowheader" scope="row">
                  {column.of(row)}
                </th>
              ) : (
                <td key={column.name} role="cell" data-name={column.name}>
                  <div>{column.of(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
