package hearth.room;

import hearth.practice.SessionId;
import java.time.Instant;

/**
 * Whom the practice has named to be told when a group is without its staff. Told on a room's
 * thread: it returns at once, and tries again by itself when it does not get through.
 */
@FunctionalInterface
public interface Contact {
  /** The practice has named nobody. */
  Contact NONE = _ -> {};

  void tell(News news);

  /** What has happened to which session, and when; never who is in it or what was said. */
  record News(What what, SessionId session, Instant at) {}

  /** What a contact is told of. */
  enum What {
    /** Nobody of staff has been there for a while. */
    HOLDING("holding"),
    /** Nobody came back, and the session is over. */
    CLOSED("closed"),
    /**
     * Somebody said that they are not safe, or called for support, and nobody of staff is there.
     */
    IN_NEED("inNeed");

    private final String word;

    What(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
