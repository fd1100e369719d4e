package hearth.session;

import hearth.practice.Role;
import hearth.practice.SeatId;

/** How an observing co-therapist comes to be seen and heard. */
final class Observing {
  private Observing() {}

  static Decision promote(Asked ask, SeatId seat) {
    if (!mayPromote(ask, seat)) {
      return Decision.refused(Rule.CO2);
    }
    var person = ask.room().people().find(seat);
    if (person == null) {
      return Decision.refused(Rule.PR1);
    }
    return person.role() == Role.CO_THERAPIST && ask.inCircle(person)
        ? Decision.unless(person.promoted(), new Event.Promoted(seat))
        : Decision.refused(Rule.CO4);
  }

  /** A group whose therapist is gone is not left alone: then a co-therapist promotes themself. */
  private static boolean mayPromote(Asked ask, SeatId seat) {
    return ask.me().role() == Role.THERAPIST
        || (ask.byStaff() && seat.equals(ask.by()) && !therapistThere(ask.room()));
  }

  private static boolean therapistThere(Room room) {
    return room.people().inStage(Stage.CIRCLE, room.course()).stream()
        .anyMatch(person -> person.role() == Role.THERAPIST && person.here());
  }
}
