package hearth.practice;

/** Why the practice refuses a command: the number SPEC.md gives it and words for a person. */
public enum PracticeRule {
  AC1("There is no such account."),
  AC2("This account has been made already."),
  AC3("A name has 1 to 80 characters."),
  AC4("At least one administrator must remain."),
  AC5("This account is closed."),
  AC6("A practice has at most 500 accounts."),
  AP8("The practice's own text has the next version, and is plain text with lines to tick."),
  SC2("A scene has a title of 1 to 80 characters, in one line."),
  SC3("A scene has a situation of 1 to 600 characters."),
  SC4("A scene has an aim of 1 to 300 characters, in one line."),
  SC5("A scene has at most six prompts, each of 1 to 160 characters in one line."),
  SC6("The library has 100 scenes. Please drop one of them first."),
  SC8("There is no such scene in the library.");

  private final String words;

  PracticeRule(String words) {
    this.words = words;
  }

  /** Short, warm and exact; for the person who was refused. */
  public String words() {
    return words;
  }
}
