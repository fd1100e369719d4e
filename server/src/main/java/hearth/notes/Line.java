package hearth.notes;

import hearth.practice.Person;
import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of notes as it stands.
 *
 * @param save the last save of it
 * @param writtenAt when it was first saved, and {@code changedAt} when it was last changed in a
 *     later sitting; null for never
 * @param changedBy who changed it last
 * @param earlier how it stood at the end of each sitting before this one, the oldest first
 * @param touched which event of its notebook was the last of it, from 1
 */
public record Line(
    String line,
    int version,
    String save,
    String sitting,
    Private<NoteWords> words,
    Instant writtenAt,
    @Nullable Instant changedAt,
    @Nullable Person changedBy,
    boolean struck,
    boolean redacted,
    List<Earlier> earlier,
    long touched) {
  /** How a line stood. */
  public record Earlier(Private<NoteWords> words, Instant until) {}

  public Line {
    earlier = List.copyOf(earlier);
  }

  /** The member it is about; null for the group. */
  public @Nullable SeatId about() {
    return words.owner() instanceof SeatId seat ? seat : null;
  }
}
