package hearth.session;

/** Why a command is refused: the number SPEC.md gives it and words for a person. */
public enum Rule {
  /** Filled in by SPEC.md's rules; this one stands for the shape. */
  PR2("This seat is open in another window. Take over here?");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** Short, warm and exact; for the person who was refused. */
  public String words() {
    return words;
  }
}
