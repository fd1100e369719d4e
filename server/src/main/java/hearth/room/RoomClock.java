package hearth.room;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** A room's time: in whole milliseconds, and never before the room's last event. */
final class RoomClock implements InstantSource {
  private final InstantSource source;
  private volatile Instant floor = Instant.EPOCH;

  RoomClock(InstantSource source) {
    this.source = source;
  }

  void notBefore(Instant last) {
    if (last.isAfter(floor)) {
      floor = last;
    }
  }

  @Override
  public Instant instant() {
    var now = source.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isBefore(floor) ? floor : now;
  }
}
