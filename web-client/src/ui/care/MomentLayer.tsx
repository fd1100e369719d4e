/** What lies over the circle for a moment: a pause, a private room, a room without staff. */
export function MomentLayer() {
  return null;
}
