package hearth.session;

/** Who of the members can be heard. Staff always can. */
public enum FloorPolicy {
  /** Everybody. */
  OPEN("open"),
  /** Who has been given the floor. */
  BY_HAND("byHand"),
  /** Whose turn it is in a round. */
  ROUND_ONLY("roundOnly");

  private final String word;

  FloorPolicy(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
