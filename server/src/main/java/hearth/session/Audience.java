package hearth.session;

/** To whom a line is written. There is no line from member to member. */
public enum Audience {
  /** All in the circle. */
  EVERYONE("everyone"),
  /** All in one's breakout. */
  BREAKOUT("breakout"),
  /** A member's line to staff. */
  STAFF("staff"),
  /** A line of staff to one member. */
  MEMBER("member"),
  /** The staff channel. */
  TEAM("team");

  private final String word;

  Audience(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
