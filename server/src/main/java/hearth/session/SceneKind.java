package hearth.session;

/** How scenes are played. */
public enum SceneKind {
  /** In rooms of their own, several at a time. */
  BREAKOUTS("breakouts"),
  /** One, in the circle; the others watch. */
  STAGE("stage");

  private final String word;

  SceneKind(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
