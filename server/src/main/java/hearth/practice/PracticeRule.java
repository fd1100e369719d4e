package hearth.practice;

/** Why the practice refuses a command: the number SPEC.md gives it and words for a person. */
public enum PracticeRule {
  AC1("There is no such account."),
  AC2("This account has been made already."),
  AC3("A name has 1 to 80 characters."),
  AC4("At least one administrator must remain."),
  AC5("This account is closed."),
  AC6("A practice has at most 500 accounts."),
  AP8("The practice's own text has the next version, and is plain text with lines to tick.");

  private final String words;

  PracticeRule(String words) {
    this.words = words;
  }

  /** Short, warm and exact; for the person who was refused. */
  public String words() {
    return words;
  }
}
