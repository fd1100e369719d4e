/** Apart from all else of notes, so that a page can look without loading them. */
export function prefixOf(seat: string): string {
  return `hearth-note:${seat}:`;
}

/** Whether this tab keeps lines of the seat that were never saved. */
export function leftHere(seat: string): boolean {
  try {
    return Object.keys(sessionStorage).some((at) => at.startsWith(prefixOf(seat)));
  } catch {
    return false;
  }
}
