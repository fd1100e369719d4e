package hearth.session;

import hearth.practice.SeatId;
import java.util.List;
import java.util.Map;

/** Who receives whom, in the session's own words. A receiver who is missing receives nothing. */
public record Hearing(Map<SeatId, List<Heard>> of, Map<SeatId, Publishing> publishing) {
  public Hearing {
    of = Map.copyOf(of);
    publishing = Map.copyOf(publishing);
  }

  /** One person as one receiver has them: sound, picture, or both. */
  public record Heard(SeatId from, boolean microphone, boolean camera) {}

  /**
   * What one seated person may ever publish while things stand so; it decides what their links are
   * made for. Everyone who has a link is a key.
   */
  public record Publishing(boolean microphone, boolean camera) {}
}
