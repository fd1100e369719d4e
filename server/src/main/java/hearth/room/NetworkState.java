package hearth.room;

/** How much of sound and picture a person's network bears, as their browser finds. Never kept. */
public enum NetworkState {
  GOOD("good"),
  /** Theirs is not sent as a picture; others' are received. */
  NO_PICTURE_OUT("noPictureOut"),
  /** Sound alone, both ways. */
  SOUND_ONLY("soundOnly");

  private final String word;

  NetworkState(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
