package hearth.desk;

import hearth.notes.Line;
import hearth.notes.NoteRule;

/** What comes of a note: how its line stands now, durable, or why it was not taken. */
public sealed interface NoteAnswer {
  record Stands(Line line) implements NoteAnswer {}

  record Refused(NoteRule rule) implements NoteAnswer {}
}
