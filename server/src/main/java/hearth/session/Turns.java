package hearth.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has the floor, whose turn it is in a round, who is asked to speak. */
record Turns() implements Part {
  static final Turns NONE = new Turns();

  static Decision decide(Asked ask, TurnCommand command) {
    return Decision.accepted();
  }

  /** After one of its own events. */
  Turns after(Event.Recorded recorded, TurnEvent event, Room before) {
    return this;
  }

  /** After any event; {@code room} has taken it already. */
  Turns following(Event.Recorded recorded, Room room) {
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
