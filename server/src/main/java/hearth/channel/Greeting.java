package hearth.channel;

/** Whether a socket has said hello, and what came of it. Safe for use by many threads. */
final class Greeting {
  private enum State {
    /** Nothing said yet, or turned away: a hello is expected and nothing else. */
    AWAITED,
    /** The room is deciding. What follows waits behind it in the room's mailbox. */
    SAID,
    WELCOMED
  }

  private State state = State.AWAITED;
  private boolean everSaid;

  /** Takes a hello; false when none is expected now. */
  synchronized boolean say() {
    if (state != State.AWAITED) {
      return false;
    }
    state = State.SAID;
    everSaid = true;
    return true;
  }

  synchronized void welcomed() {
    state = State.WELCOMED;
  }

  synchronized void turnedAway() {
    state = State.AWAITED;
  }

  /** Whether anything but a hello may be said. */
  synchronized boolean said() {
    return state != State.AWAITED;
  }

  /** Whether a hello was ever said, answered well or not. */
  synchronized boolean everSaid() {
    return everSaid;
  }
}
