/** What this person is asked: to speak, or to turn the microphone on. */
export function InvitedLine() {
  return null;
}
