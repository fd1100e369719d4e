/** I need support, and the quick way out: apart from the rest of the bar. */
export function CareBar() {
  return null;
}
