package hearth.media.sfu.rtp;

/**
 * Which of one receiver's PLIs are passed on: a receiver that can never decode must not make
 * everybody else's picture heavy. The first at once, then with pauses that double while it goes on
 * asking.
 */
public final class KeyFrameWishes {
  private static final long FIRST_PAUSE_MICROS = 500_000;
  private static final long LONGEST_PAUSE_MICROS = 16_000_000;

  private long nextAt = Long.MIN_VALUE;
  private long pause = FIRST_PAUSE_MICROS;

  /** Whether this PLI is passed on. */
  public boolean pass(long nowMicros) {
    if (nowMicros < nextAt) {
      return false;
    }
    // Twice its pause without a wish: it was served.
    boolean calm = nextAt == Long.MIN_VALUE || nowMicros - nextAt > 2 * pause;
    pause = calm ? FIRST_PAUSE_MICROS : Math.min(pause * 2, LONGEST_PAUSE_MICROS);
    nextAt = nowMicros + pause;
    return true;
  }

  /** The slot plays another source: its next wish is the first. */
  public void reset() {
    nextAt = Long.MIN_VALUE;
    pause = FIRST_PAUSE_MICROS;
  }
}
