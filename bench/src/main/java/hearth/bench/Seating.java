package hearth.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who sits in which of the rooms; people and rooms are numbers from 0. */
record Seating(List<Integer> rooms) {
  static final int ROOMS = 4;
  static final int IN_EACH = 3;
  static final int PEOPLE = ROOMS * IN_EACH;

  Seating {
    rooms = List.copyOf(rooms);
  }

  /** Everybody in one room. */
  static Seating together() {
    return new Seating(IntStream.range(0, PEOPLE).mapToObj(_ -> 0).toList());
  }

  /**
   * Rooms of three in which nobody has anybody of the round before: three rows of four people, of
   * which one stays, one goes on by a room each round and one by two.
   */
  static Seating round(int number) {
    return new Seating(
        IntStream.range(0, PEOPLE)
            .mapToObj(person -> (person % ROOMS + number * (person / ROOMS)) % ROOMS)
            .toList());
  }

  /** The same, but for the first person who shall be elsewhere there. */
  Seating stepTo(Seating next) {
    List<Integer> moved = new ArrayList<>(rooms);
    for (int person = 0; person < PEOPLE; person++) {
      if (!rooms.get(person).equals(next.rooms.get(person))) {
        moved.set(person, next.rooms.get(person));
        break;
      }
    }
    return new Seating(moved);
  }

  boolean share(int one, int other) {
    return one != other && rooms.get(one).equals(rooms.get(other));
  }

  /** With whom this person is now and was not before. */
  List<Integer> news(int person, Seating before) {
    return companions(person).stream().filter(other -> !before.share(person, other)).toList();
  }

  List<Integer> companions(int person) {
    return IntStream.range(0, PEOPLE).filter(other -> share(person, other)).boxed().toList();
  }
}
