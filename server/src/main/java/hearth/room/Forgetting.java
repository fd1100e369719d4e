package hearth.room;

import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.util.Set;

/** What is to be forgotten for good. Waits until it is, and throws when it could not be. */
@FunctionalInterface
public interface Forgetting {
  Forgetting NONE = (_, _) -> {};

  /** All that these people wrote in this session, scenes' cards too. */
  void chat(SessionId session, Set<SeatId> seats);
}
