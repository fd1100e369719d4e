package hearth.practice;

/** What between people the work is about: a fixed vocabulary of interpersonal therapy. */
public enum ProblemArea {
  GRIEF("grief"),
  ROLE_DISPUTE("roleDispute"),
  ROLE_TRANSITION("roleTransition"),
  /** Members read <i>loneliness and connection</i>. */
  INTERPERSONAL_DEFICITS("interpersonalDeficits");

  private final String word;

  ProblemArea(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
