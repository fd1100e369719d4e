/** How long three presses may take. */
const WITHIN_MS = 1_500;
const PRESSES = 3;

/** Three presses of one key, one soon after the other: more than somebody does who closes a window. */
export class ThreeTimes {
  private pressed: number[] = [];

  /** Whether this press, at that time in ms, is the third. */
  press(at: number): boolean {
    this.pressed = [...this.pressed.filter((t) => at - t <= WITHIN_MS), at];
    if (this.pressed.length < PRESSES) {
      return false;
    }
    this.pressed = [];
    return true;
  }
}

/** Camera and microphone stop first; the page goes whatever the connection does. */
export function leaveQuickly(leave: () => Promise<void>): void {
  void leave();
  location.replace("/plain.html");
}
