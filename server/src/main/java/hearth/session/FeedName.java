package hearth.session;

/** What is read line by line. */
public enum FeedName {
  /** The circle's chat. */
  CIRCLE("circle"),
  /** The chat of the breakout one is in. */
  BREAKOUT("breakout"),
  /** Between one member and staff. */
  STAFF("staff"),
  /** The staff channel; members have none. */
  TEAM("team");

  private final String word;

  FeedName(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
