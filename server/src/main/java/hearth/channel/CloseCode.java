package hearth.channel;

/** Why a socket was closed; the numbers are part of the protocol. */
public enum CloseCode {
  RESTARTING(1001, "restarting", true, 1_000),
  TOO_LARGE(1009, "tooLarge", true, 1_000),
  FAULT(1011, "fault", true, 1_000),
  NOT_UNDERSTOOD(4400, "notUnderstood", false, 0),
  NOT_SIGNED_IN(4401, "notSignedIn", false, 0),
  WRONG_SESSION(4403, "wrongSession", false, 0),
  TOO_SLOW(4408, "tooSlow", true, 1_000),
  TAKEN_OVER(4409, "takenOver", false, 0),
  ENDED(4410, "ended", false, 0),
  LEFT(4410, "left", false, 0),
  REMOVED(4411, "removed", false, 0),
  TOO_FAST(4429, "tooFast", true, 5_000);

  private final int number;
  private final String why;
  private final boolean mayReturn;
  private final long afterMs;

  CloseCode(int number, String why, boolean mayReturn, long afterMs) {
    this.number = number;
    this.why = why;
    this.mayReturn = mayReturn;
    this.afterMs = afterMs;
  }

  public int number() {
    return number;
  }

  /** The word that {@code bye} carries. */
  public String why() {
    return why;
  }

  /** Whether the same page may come back by itself, and {@link #afterMs} when. */
  public boolean mayReturn() {
    return mayReturn;
  }

  public long afterMs() {
    return afterMs;
  }
}
