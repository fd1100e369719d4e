package hearth.session;

/** How much of a person is sent and received, chosen by them; never <i>dropped</i>. */
public enum Ladder {
  VIDEO("video"),
  /** No picture of theirs, all others'. */
  STILL("still"),
  /** Sound only, both ways. */
  AUDIO("audio"),
  /** Neither sound nor picture. */
  TEXT("text");

  private final String word;

  Ladder(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
