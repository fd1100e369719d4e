package hearth.session;

/** What sort of thing went on for a while in a session. */
public enum SpanKind {
  STEP("step"),
  /** Somebody had the floor, or the word in a round. */
  TURN("turn"),
  /** Somebody's turn in a round that they passed. */
  PASS("pass"),
  ROUND("round"),
  /** Some were together in a breakout. */
  BREAKOUT("breakout"),
  /** Some played before the others. */
  STAGE("stage"),
  PRIVATE_ROOM("privateRoom"),
  SUPPORT("support"),
  FLAG("flag"),
  /** Nobody of staff was there. */
  HOLDING("holding"),
  /** Somebody of staff visited a breakout. */
  VISIT("visit");

  private final String word;

  SpanKind(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
