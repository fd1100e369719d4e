/** Where the session stands: the step at hand, on all screens. */
export function AgendaStrip() {
  return null;
}
