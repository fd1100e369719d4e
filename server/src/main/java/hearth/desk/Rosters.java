package hearth.desk;

import hearth.notes.Roster;
import hearth.programme.Group;
import hearth.programme.Seat;
import java.util.stream.Stream;

/** Whose names may stand in the notes of a group: of everybody who ever had a seat in it. */
public final class Rosters {
  private Rosters() {}

  public static Roster of(Group group) {
    return new Roster(group.everyone().stream().flatMap(Rosters::named).toList());
  }

  private static Stream<Roster.Named> named(Seat seat) {
    var name = seat.name().value();
    return name == null ? Stream.empty() : Stream.of(new Roster.Named(seat.seat(), name));
  }
}
