package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import org.jspecify.annotations.Nullable;

/** What has been written. */
public sealed interface WordEvent extends Event {
  /**
   * A line.
   *
   * @param line counts from 1 in the session
   * @param seat to which member, for {@link Audience#MEMBER} alone
   */
  record Said(long line, SeatId from, Audience to, @Nullable SeatId seat, Private<String> text)
      implements WordEvent {}
}
