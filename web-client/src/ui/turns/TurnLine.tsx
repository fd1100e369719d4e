/** Who has the floor, and how far the round is, on all screens alike. */
export function TurnLine() {
  return null;
}
