package hearth.session;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the practice has changed of the group comes into the session that is open. */
final class Regrouping {
  private Regrouping() {}

  /** Only what is different is recorded. */
  static Decision change(Room room, Command.GroupChanged changed) {
    List<Event> events = new ArrayList<>();
    if (room.ended()) {
      return Decision.accepted();
    }
    if (!changed.programme().equals(programme(room))) {
      events.add(changed.programme());
    }
    if (!changed.places().equals(room.people().places())) {
      takenBack(room.people(), seats(changed.places()), events);
      events.add(new Event.PlacesChanged(changed.places()));
      givenBack(room.people(), seats(changed.places()), events);
    }
    return new Decision.Accepted(events);
  }

  /** Who is not of the group any more is out of the session as one who was removed. */
  private static void takenBack(People people, Set<SeatId> now, List<Event> events) {
    for (var person : people.all()) {
      boolean removed = person.standing() == Participant.Standing.REMOVED;
      if (!now.contains(person.seat()) && !removed) {
        events.add(new Event.Removed(person.seat()));
      }
    }
  }

  private static void givenBack(People people, Set<SeatId> now, List<Event> events) {
    people.outside().stream()
        .filter(now::contains)
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .forEach(seat -> events.add(new Event.AllowedBack(seat)));
  }

  private static Set<SeatId> seats(List<Event.Place> places) {
    var all = new HashSet<SeatId>();
    places.forEach(place -> all.add(place.seat()));
    return all;
  }

  private static Event.ProgrammeChanged programme(Room room) {
    var it = room.opened();
    return new Event.ProgrammeChanged(it.groupName(), it.of(), it.phase(), it.length());
  }
}
