package hearth.channel;

/** Why a socket was closed; the numbers are part of the protocol. */
public enum CloseCode {
  TOO_LARGE(1009, "tooLarge", true),
  FAULT(1011, "fault", true),
  NOT_UNDERSTOOD(4400, "notUnderstood", false),
  NOT_SIGNED_IN(4401, "notSignedIn", false),
  WRONG_SESSION(4403, "wrongSession", false),
  TOO_SLOW(4408, "tooSlow", true),
  TAKEN_OVER(4409, "takenOver", false),
  ENDED(4410, "ended", false),
  REMOVED(4411, "removed", false),
  TOO_FAST(4429, "tooFast", true);

  private final int number;
  private final String why;
  private final boolean mayReturn;

  CloseCode(int number, String why, boolean mayReturn) {
    this.number = number;
    this.why = why;
    this.mayReturn = mayReturn;
  }

  public int number() {
    return number;
  }

  /** The word that {@code bye} carries. */
  public String why() {
    return why;
  }

  /** Whether the same page may come back by itself. */
  public boolean mayReturn() {
    return mayReturn;
  }
}
