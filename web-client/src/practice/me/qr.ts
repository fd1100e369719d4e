/** Light around the code, in modules, so that a camera finds it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path, a run of dark modules in a row each; and how wide it is, quiet zone and all. */
export function qrPath(rows: readonly string[]): { path: string; size: number } {
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/#+/g)].map(({ index, 0: run }) => {
      const width = run.length;
      return `M${index + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
    }),
  );
  return { path: runs.join(""), size: rows.length + 2 * QUIET };
}

/** In groups of four, for typing in. */
export function grouped(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, "$1 ");
}
