package hearth.session;

import hearth.practice.Private;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to the agenda. */
public sealed interface AgendaEvent extends Event {
  /**
   * A step was added or changed.
   *
   * @param before the id of the step it stands before; null for the end
   */
  record StepPut(
      String step, StepKind kind, Private<String> title, int minutes, @Nullable String before)
      implements AgendaEvent {}

  record StepDropped(String step) implements AgendaEvent {}

  record StepReached(String step) implements AgendaEvent {}

  record SessionExtended(int minutes) implements AgendaEvent {}

  record NextMeetingSet(@Nullable Instant at) implements AgendaEvent {}
}
