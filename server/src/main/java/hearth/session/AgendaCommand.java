package hearth.session;

import hearth.practice.Private;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What staff ask of the agenda, before the start and during the session. */
public sealed interface AgendaCommand extends Command {
  /**
   * Adds or changes a step.
   *
   * @param step its id, made by whoever adds it
   * @param minutes how long it is meant to take
   * @param before the id of the step it stands before; null for the end
   */
  record PutStep(
      String step, StepKind kind, Private<String> title, int minutes, @Nullable String before)
      implements AgendaCommand {}

  record DropStep(String step) implements AgendaCommand {}

  record GoToStep(String step) implements AgendaCommand {}

  /** The session's end moves by so much; negative brings it nearer. */
  record ExtendSession(int minutes) implements AgendaCommand {}

  /** When the group meets again; null when that is open. */
  record SetNextMeeting(@Nullable Instant at) implements AgendaCommand {}
}
