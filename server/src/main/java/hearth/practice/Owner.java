package hearth.practice;

/** Whose content something is: a person's, or that of a group as a whole. */
public sealed interface Owner permits Person, GroupId {
  /** How it is stored: that of a person, or {@code group:} and the id of a group. */
  String text();

  /**
   * The owner of a stored text.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Owner of(String text) {
    return text.startsWith(GroupId.PREFIX)
        ? new GroupId(text.substring(GroupId.PREFIX.length()))
        : Person.of(text);
  }
}
