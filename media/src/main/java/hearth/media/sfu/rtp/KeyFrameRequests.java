package hearth.media.sfu.rtp;

/**
 * When to ask one publication for a key frame: wishes of all receivers are pooled into one request,
 * repeated with growing pauses until a key frame comes.
 */
public final class KeyFrameRequests {
  private static final long FIRST_PAUSE_MICROS = 250_000;
  private static final long LONGEST_PAUSE_MICROS = 4_000_000;

  private boolean wanted;
  private boolean asked;
  private long askedAt;
  private long pause = FIRST_PAUSE_MICROS;

  /** A receiver needs a key frame. */
  public void want() {
    wanted = true;
  }

  /** Whether to send a request now; true counts as sent. */
  public boolean due(long nowMicros) {
    if (!wanted || (asked && nowMicros - askedAt < pause)) {
      return false;
    }
    if (asked) {
      pause = Math.min(pause * 2, LONGEST_PAUSE_MICROS);
    }
    asked = true;
    askedAt = nowMicros;
    return true;
  }

  /**
   * A key frame has come: whoever waited is served, and the next wish is heard no sooner than the
   * first pause after the last.
   */
  public void keyFrame() {
    wanted = false;
    pause = FIRST_PAUSE_MICROS;
  }

  public boolean isWanted() {
    return wanted;
  }
}
