package hearth.session;

/** What a step of the agenda is for. */
public enum StepKind {
  CHECK_IN_ROUND("checkInRound"),
  LINKING("linking"),
  FOCUS_WORK("focusWork"),
  REVIEW("review"),
  ROLE_PLAY("rolePlay"),
  CLOSING("closing"),
  OTHER("other");

  private final String word;

  StepKind(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
