package hearth.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether anybody of staff is there, and since when not. */
record Vigil() implements Part {
  static final Vigil NONE = new Vigil();

  /** After one of its own events. */
  Vigil after(Event.Recorded recorded, VigilEvent event, Room before) {
    return this;
  }

  /** After any event; {@code room} has taken it already. */
  Vigil following(Event.Recorded recorded, Room room) {
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
