package hearth.notes;

import hearth.practice.Person;
import hearth.practice.Private;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to one writer's notes on one session. Names and fields are a published format:
 * additive only. Each event of a line has the line's next version, from 1.
 */
public sealed interface NoteEvent {
  /**
   * An event with its time and cause.
   *
   * @param by whose command caused it, and {@code commandId} which save it was
   */
  record Recorded(NoteEvent event, Instant at, @Nullable Person by, @Nullable String commandId) {}

  /**
   * A line stands so.
   *
   * @param sitting what is written in one sitting counts as one change
   * @param words they belong to the member the line is about, or else to the group
   */
  record LineWritten(String line, int version, String sitting, Private<NoteWords> words)
      implements NoteEvent {}

  /** It was taken out; it can be put back. */
  record LineStruck(String line, int version) implements NoteEvent {}

  record LineRestored(String line, int version) implements NoteEvent {}

  /** It stands so, and nothing shows any more how it stood before. */
  record LineRedacted(String line, int version, Private<NoteWords> words) implements NoteEvent {}
}
