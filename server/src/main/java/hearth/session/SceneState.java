package hearth.session;

/** How far a scene is. */
public enum SceneState {
  /** Its parts are shown; it has not begun. */
  OFFERED("offered"),
  PLAYING("playing"),
  /** Everybody in it holds still, until it goes on. */
  FROZEN("frozen"),
  /** Over by somebody's wish; its people are together until they go back. */
  STOPPED("stopped"),
  /** Its time is nearly over: its people step out of their parts. */
  STEPPING_OUT("steppingOut");

  private final String word;

  SceneState(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
