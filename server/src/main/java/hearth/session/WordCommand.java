package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/** The chat and the staff channel. */
public sealed interface WordCommand extends Command {
  /**
   * Writes a line.
   *
   * @param seat to which member, for {@link Audience#MEMBER} alone
   */
  record Say(Audience to, @Nullable SeatId seat, Private<String> text) implements WordCommand {}

  /** Writes one line to every member who waits, each in their own thread. */
  record SayToWaiting(Private<String> text) implements WordCommand {}
}
