package hearth.media;

/** The best picture a receiver wants or is granted. */
public enum Quality {
  LOW("low"),
  MEDIUM("medium"),
  HIGH("high");

  private final String word;

  Quality(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
