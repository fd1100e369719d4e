package hearth.session;

/** How people are placed in breakouts. */
public enum Arrangement {
  /** Nobody yet: staff place them one by one. */
  BY_HAND("byHand"),
  AT_RANDOM("atRandom"),
  /** As they were together last time. */
  LAST_TIME("lastTime");

  private final String word;

  Arrangement(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
