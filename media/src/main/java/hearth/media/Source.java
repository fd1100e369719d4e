package hearth.media;

/** What a person may publish, in the session's words. */
public enum Source {
  MICROPHONE("microphone"),
  CAMERA("camera"),
  SCREEN("screen");

  private final String word;

  Source(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
