package hearth.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows by itself from what a command has done, or from the time it is: it happens with the
 * same command, so that no moment lies between.
 */
final class Consequences {
  /** More in a row would be a circle. */
  private static final int MOST = 64;

  private Consequences() {}

  static Decision added(Room room, Command.Issued issued, Decision decision) {
    if (!(decision instanceof Decision.Accepted accepted)) {
      return decision;
    }
    List<Event> events = new ArrayList<>(accepted.events());
    var next = room;
    for (var event : accepted.events()) {
      next = next.evolve(recorded(event, issued));
    }
    for (var event = after(next, issued.at()); event != null; event = after(next, issued.at())) {
      if (events.size() > MOST + accepted.events().size()) {
        throw new IllegalStateException("no end of " + event);
      }
      events.add(event);
      next = next.evolve(recorded(event, issued));
    }
    return new Decision.Accepted(events);
  }

  private static Event.Recorded recorded(Event event, Command.Issued issued) {
    return new Event.Recorded(event, issued.at(), issued.by(), issued.id());
  }

  /** The next thing that follows in this room at this time; null for none. */
  private static @Nullable Event after(Room room, Instant now) {
    if (!room.isOpen() || room.ended()) {
      return null;
    }
    return Stream.<@Nullable Event>of(
            room.vigil().due(room, now),
            StudioTime.due(room, now),
            room.retreat().due(room, now),
            room.turns().due(room, now))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
