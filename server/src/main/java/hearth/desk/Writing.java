package hearth.desk;

import hearth.notes.NotePart;
import hearth.practice.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line as somebody writes it.
 *
 * @param line an id of their making, and so are {@code save} and {@code sitting}
 * @param about the member it is about; null for the group
 * @param begun when, as far as their browser can tell
 * @param heard whom they hear speak; null for nobody
 */
public record Writing(
    String line,
    int after,
    String save,
    String sitting,
    @Nullable SeatId about,
    @Nullable NotePart part,
    String text,
    Instant begun,
    @Nullable SeatId heard) {
  /** Never the words: a log line that prints them by accident tells nothing. */
  @Override
  public String toString() {
    return "Writing[" + save + "]";
  }
}
