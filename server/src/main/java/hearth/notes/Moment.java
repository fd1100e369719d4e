package hearth.notes;

import hearth.practice.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was going on when a line was begun.
 *
 * @param step the title of the agenda's step; null for none
 * @param speaker who had the word; null for nobody
 * @param scene the title of the scene; null for none
 */
public record Moment(
    Instant at, @Nullable String step, @Nullable SeatId speaker, @Nullable String scene) {
  /** Never its words: titles are written by people. */
  @Override
  public String toString() {
    return "Moment[" + at + "]";
  }
}
