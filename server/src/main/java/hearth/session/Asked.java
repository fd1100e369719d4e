package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;

/** Who asks something of which room, and when: what every rule looks at. */
record Asked(Room room, SeatId by, Instant at) {
  Participant me() {
    return room.people().of(by);
  }

  boolean byStaff() {
    return me().role().staff();
  }

  Stage stage(Participant person) {
    return person.stage(room.course());
  }

  boolean inCircle(Participant person) {
    return stage(person) == Stage.CIRCLE;
  }
}
