package hearth.notes;

/** Why a note is refused: the number SPEC.md gives it and words for a person. */
public enum NoteRule {
  NT1("A line has 1 to 4,000 characters of plain text."),
  NT2("These notes have 2,000 lines, which is all there is room for."),
  NT3("This line was changed in another window meanwhile."),
  NT4("Notes are about the group, or about one of its members."),
  NT5("There is no such line in these notes."),
  NT6("This line was changed 2,000 times. Please begin a new one."),
  NT7("This line was redacted. Please begin a new one."),
  NT8("There is no such session of this group.");

  private final String words;

  NoteRule(String words) {
    this.words = words;
  }

  /** Short, warm and exact; for the person who was refused. */
  public String words() {
    return words;
  }
}
