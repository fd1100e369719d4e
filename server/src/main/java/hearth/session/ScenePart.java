package hearth.session;

/** What somebody is in a scene. */
public enum ScenePart {
  /** Whose own conversation it is. */
  SELF("self"),
  /** Who plays the other one of that conversation. */
  OTHER("other"),
  /** Stands beside <i>self</i> and says what is hard to say, or coaches. */
  DOUBLE("double"),
  /** Watches: receives only. */
  OBSERVER("observer");

  private final String word;

  ScenePart(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
