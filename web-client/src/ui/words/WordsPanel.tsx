/** The chat beside the circle. */
export function WordsPanel() {
  return null;
}
