export const PIN_LENGTH = 6;

/** The digits of what was typed or pasted, however they were written: 123 456, 12-34-56. */
export function digitsOf(written: string): string {
  return written.replace(/\D/g, "").slice(0, PIN_LENGTH);
}
