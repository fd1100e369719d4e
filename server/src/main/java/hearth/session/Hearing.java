package hearth.session;

import hearth.practice.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who receives whom, in the session's own words. A receiver who is missing receives nothing. */
public record Hearing(Map<SeatId, List<Heard>> of, Map<SeatId, Publishing> publishing) {
  public Hearing {
    of = Map.copyOf(of);
    publishing = Map.copyOf(publishing);
  }

  /**
   * Everyone in the circle has everyone else's microphone and camera, as far as those are on, the
   * nearest seats first: should a screen not have room for every face, it has its neighbours'.
   */
  public static Hearing of(Room room) {
    var seated = room.people().inStage(Stage.CIRCLE, room.course());
    var heard = new HashMap<SeatId, List<Heard>>();
    var publishing = new HashMap<SeatId, Publishing>();
    for (int place = 0; place < seated.size(); place++) {
      var receiver = seated.get(place);
      var others = nearestFirst(place, seated.size()).mapToObj(seated::get);
      heard.put(receiver.seat(), others.flatMap(from -> heard(room, from)).toList());
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

  private static Stream<Heard> heard(Room room, Participant from) {
    boolean published = !from.observing();
    boolean microphone =
        published
            && !room.vigil().holding()
            && from.devices().microphone()
            && room.mayBeHeard(from);
    boolean camera = published && from.devices().camera() && !room.holds().stopsCamera(from.seat());
    return microphone || camera
        ? Stream.of(new Heard(from.seat(), microphone, camera))
        : Stream.empty();
  }

  /** One person as one receiver has them: sound, picture, or both. */
  public record Heard(SeatId from, boolean microphone, boolean camera) {}

  /**
   * What one seated person may ever publish while things stand so; it decides what their links are
   * made for. Everyone who has a link is a key.
   */
  public record Publishing(boolean microphone, boolean camera) {}
}
