package hearth.session;

/** What a member says to the part that is offered. Staff alone see it. */
public enum PartAnswer {
  READY("ready"),
  /** I'd rather watch. */
  WATCH("watch"),
  /** Stay in the circle. */
  STAY("stay");

  private final String word;

  PartAnswer(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
