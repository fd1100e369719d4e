package hearth.practice;

/** Where a programme of 12–16 sessions stands. */
public enum Phase {
  INITIAL("initial"),
  MIDDLE("middle"),
  FINAL("final");

  private final String word;

  Phase(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
