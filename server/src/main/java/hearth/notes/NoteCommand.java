package hearth.notes;

import hearth.practice.Owner;

/**
 * What staff do with a line.
 *
 * <p>{@code line} is an id of the writer's making. {@code after} is the version the writer saw, 0
 * for a new line. {@code save} is new for each save: the same save again changes nothing.
 */
public sealed interface NoteCommand {
  String line();

  int after();

  String save();

  /**
   * Writes a line, or changes it.
   *
   * @param owner the member it is about, or the group
   * @param moment when it was begun; only a new line takes it
   */
  record WriteLine(
      String line,
      int after,
      String save,
      String sitting,
      Owner owner,
      NoteText text,
      Moment moment)
      implements NoteCommand {}

  record StrikeLine(String line, int after, String save) implements NoteCommand {}

  record RestoreLine(String line, int after, String save) implements NoteCommand {}

  record RedactLine(String line, int after, String save, NoteText text) implements NoteCommand {}
}
