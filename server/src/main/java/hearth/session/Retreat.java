package hearth.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has paused, who is in the private room, how much each sends and receives. */
record Retreat() implements Part {
  static final Retreat NONE = new Retreat();

  static Decision decide(Asked ask, RetreatCommand command) {
    return Decision.accepted();
  }

  /** After one of its own events. */
  Retreat after(Event.Recorded recorded, RetreatEvent event, Room before) {
    return this;
  }

  /** After any event; {@code room} has taken it already. */
  Retreat following(Event.Recorded recorded, Room room) {
    return this;
  }

  /** What is to happen by itself in this room at this time, one thing after another. */
  @Nullable Event due(Room room, Instant now) {
    return null;
  }

  /** When something will be due that is not yet; null for never. */
  @Nullable Instant deadline(Room room) {
    return null;
  }
}
