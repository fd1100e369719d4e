package hearth.notes;

import hearth.practice.ProblemArea;
import hearth.practice.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a line says; sealed as one.
 *
 * @param tags without their {@code #}, lower case, each once
 * @param mentions whose names stand in it, each once
 * @param area which of the four it is about, by its tags; null for none
 * @param moment when it was begun; it stays that however often the line is changed
 */
public record NoteWords(
    String text,
    @Nullable NotePart part,
    List<String> tags,
    List<SeatId> mentions,
    @Nullable ProblemArea area,
    Moment moment) {
  public NoteWords {
    tags = List.copyOf(tags);
    mentions = List.copyOf(mentions);
  }

  /** Never the words: a log line that prints them by accident tells nothing. */
  @Override
  public String toString() {
    return "NoteWords[" + text.length() + " characters]";
  }
}
