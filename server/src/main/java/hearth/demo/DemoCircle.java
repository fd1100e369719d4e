package hearth.demo;

import hearth.practice.SeatId;
import java.util.List;

/** Who sits in the demo's circle. */
record DemoCircle(
    SeatId maya,
    SeatId jo,
    SeatId amira,
    SeatId ben,
    SeatId chiara,
    SeatId dev,
    SeatId elif,
    SeatId femi) {
  static DemoCircle of(DemoFile file) {
    var seats = file.people().stream().map(person -> new SeatId(person.seat())).toList();
    return new DemoCircle(
        seats.get(0),
        seats.get(1),
        seats.get(2),
        seats.get(3),
        seats.get(4),
        seats.get(5),
        seats.get(6),
        seats.get(7));
  }

  List<SeatId> everyone() {
    return List.of(maya, jo, amira, ben, chiara, dev, elif, femi);
  }
}
