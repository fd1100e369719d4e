package hearth.notes;

/** The heading of a template that a line stands under. */
public enum NotePart {
  OPENING("opening"),
  ROUND("round"),
  WORK("work"),
  ROLE_PLAY("rolePlay"),
  CLOSING("closing"),
  SUBJECTIVE("subjective"),
  OBJECTIVE("objective"),
  DATA("data"),
  ASSESSMENT("assessment"),
  PLAN("plan");

  private final String word;

  NotePart(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
