package hearth.notes;

import hearth.practice.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, and who is of the group, so that names in it are known.
 *
 * @param part the heading it stands under; null for none
 */
public record NoteText(String text, @Nullable NotePart part, Roster roster) {
  public static final int LONGEST = 4_000;

  /** Whether it may be a line. */
  boolean fits() {
    return !text.isBlank()
        && text.length() <= LONGEST
        && Wording.isPlain(text, c -> c == '\n' || c == '\t');
  }

  /** With what its marks say. */
  NoteWords words(Moment moment) {
    var tags = Tags.in(text);
    return new NoteWords(text, part, tags, roster.in(text), Tags.area(tags), moment);
  }

  /** Never the words: a log line that prints them by accident tells nothing. */
  @Override
  public String toString() {
    return "NoteText[" + text.length() + " characters]";
  }
}
