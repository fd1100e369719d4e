package hearth.desk.paper;

import hearth.notes.Notebook;
import hearth.practice.Phase;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One session, and all notes on it.
 *
 * @param opened when its room was first opened; null before
 */
public record Held(
    int number,
    int of,
    Phase phase,
    Went went,
    @Nullable Instant opened,
    Map<SeatId, Notebook> notebooks) {
  /** The day it belongs to, or this one before it was opened. */
  Instant day(Instant otherwise) {
    var started = went.startedAt();
    if (started != null) {
      return started;
    }
    return opened == null ? otherwise : opened;
  }
}
