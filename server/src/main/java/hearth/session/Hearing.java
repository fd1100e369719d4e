package hearth.session;

import hearth.practice.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who receives whom, in the session's own words. A receiver who is missing receives nothing. */
public record Hearing(Map<SeatId, List<Heard>> of, Map<SeatId, Publishing> publishing) {
  public Hearing {
    of = Map.copyOf(of);
    publishing = Map.copyOf(publishing);
  }

  /**
   * Everyone in the circle has everyone else's microphone and camera, as far as those are on, the
   * nearest seats first: should a screen not have room for every face, it has its neighbours'. Who
   * has stepped out receives nobody and is received by nobody, but for the other one of a private
   * room. A breakout is a circle of its own, and who watches a scene only receives.
   */
  public static Hearing of(Room room) {
    var seated = room.people().inStage(Stage.CIRCLE, room.course());
    var heard = new HashMap<SeatId, List<Heard>>();
    var publishing = new HashMap<SeatId, Publishing>();
    for (int place = 0; place < seated.size(); place++) {
      var receiver = seated.get(place);
      var others = nearestFirst(place, seated.size()).mapToObj(seated::get);
      heard.put(receiver.seat(), others.flatMap(from -> heard(room, receiver, from)).toList());
      boolean may = !receiver.observing();
      publishing.put(receiver.seat(), new Publishing(may, may));
    }
    return new Hearing(heard, publishing);
  }

  /** The other places round a circle of so many: next, previous, next but one, … */
  static IntStream nearestFirst(int place, int places) {
    return IntStream.rangeClosed(1, places / 2)
        .flatMap(away -> IntStream.of(place + away, place - away))
        .map(other -> Math.floorMod(other, places))
        .distinct();
  }

  private static Stream<Heard> heard(Room room, Participant receiver, Participant from) {
    if (!together(room, receiver.seat(), from.seat()) || from.observing()) {
      return Stream.empty();
    }
    if (room.watches(from)) {
      return Stream.empty();
    }
    var ladders = room.retreat().ladders();
    boolean microphone =
        from.devices().microphone()
            && !room.waits(from.seat())
            && room.mayBeHeard(from)
            && ladders.sendsSound(from.seat())
            && ladders.receivesSound(receiver.seat());
    boolean camera =
        from.devices().camera()
            && room.mayBeSeen(from)
            && ladders.sendsPicture(from.seat())
            && ladders.receivesPictures(receiver.seat());
    return microphone || camera
        ? Stream.of(new Heard(from.seat(), microphone, camera))
        : Stream.empty();
  }

  /** Both in the circle with all, or in one breakout, or the two of one private room. */
  private static boolean together(Room room, SeatId receiver, SeatId from) {
    var retreat = room.retreat();
    @Nullable SeatId company = retreat.privateRooms().with(from);
    if (company != null) {
      return company.equals(receiver);
    }
    return room.together(receiver, from);
  }

  /** One person as one receiver has them: sound, picture, or both. */
  public record Heard(SeatId from, boolean microphone, boolean camera) {}

  /**
   * What one seated person may ever publish while things stand so; it decides what their links are
   * made for. Everyone who has a link is a key.
   */
  public record Publishing(boolean microphone, boolean camera) {}
}
