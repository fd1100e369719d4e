package hearth.desk;

import hearth.notes.NoteWords;
import hearth.practice.ProblemArea;
import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in notes; what is null is not asked for.
 *
 * @param text every word of it stands in the line, in whatever case, with or without accents
 * @param tag without its {@code #}
 * @param about whom the line is about
 * @param mentions whose name stands in a line that is not about them
 */
public record Question(
    @Nullable String text,
    @Nullable String tag,
    @Nullable SeatId about,
    @Nullable SeatId mentions,
    @Nullable ProblemArea area) {
  private static final int LONGEST = 200;

  /** Whether nothing at all is asked. */
  public boolean isEmpty() {
    return isBlank(text) && isBlank(tag) && about == null && mentions == null && area == null;
  }

  public boolean isTooLong() {
    return (text != null && text.length() > LONGEST) || (tag != null && tag.length() > LONGEST);
  }

  private static boolean isBlank(@Nullable String asked) {
    return asked == null || asked.isBlank();
  }

  /** Whether a line that is about this member (null: the group) is an answer. */
  boolean isAnsweredBy(NoteWords words, @Nullable SeatId on) {
    return (about == null || about.equals(on))
        && (mentions == null || (words.mentions().contains(mentions) && !mentions.equals(on)))
        && (area == null || area == words.area());
  }

  @Override
  public String toString() {
    return "Question";
  }
}
