package hearth.session;

import hearth.practice.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who receives whom, in the session's own words. A receiver who is missing receives nothing. */
public record Hearing(Map<SeatId, List<Heard>> of, Map<SeatId, Publishing> publishing) {
  public Hearing {
    of = Map.copyOf(of);
    publishing = Map.copyOf(publishing);
  }

  /** Everyone in the circle has everyone else's microphone and camera, as far as those are on. */
  public static Hearing of(Room room) {
    var seated = room.people().inStage(Stage.CIRCLE, room.course());
    var heard = new HashMap<SeatId, List<Heard>>();
    var publishing = new HashMap<SeatId, Publishing>();
    for (var receiver : seated) {
      var others = seated.stream().filter(from -> !from.equals(receiver));
      heard.put(receiver.seat(), others.flatMap(from -> heard(room, from)).toList());
      boolean may = !receiver.observing();
      publishing.put(receiver.seat(), new Publishing(may, may));
    }
    return new Hearing(heard, publishing);
  }

  private static Stream<Heard> heard(Room room, Participant from) {
    boolean published = !from.observing();
    boolean microphone =
        published && from.devices().microphone() && !room.holds().hushes(from.seat());
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
