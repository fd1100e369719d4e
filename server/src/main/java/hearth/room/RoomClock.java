package hearth.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** A room's time: in whole milliseconds, and never before the room's last event. */
final class RoomClock implements InstantSource {
  /** A longer silence than this, when a session is taken up again, is time that did not pass. */
  static final Duration GAP = Duration.ofMinutes(10);

  private final InstantSource source;
  private volatile Duration shift = Duration.ZERO;
  private volatile Instant floor = Instant.EPOCH;

  RoomClock(InstantSource source) {
    this.source = source;
  }

  void notBefore(Instant last) {
    if (last.isAfter(floor)) {
      floor = last;
    }
  }

  /**
   * A session that is going on is taken up again: after a long gap, or when the clock is behind its
   * last event, its time goes on from there, so that what it waits for has what it had left.
   */
  void goOnFrom(Instant last) {
    var now = source.instant().truncatedTo(ChronoUnit.MILLIS);
    if (now.isBefore(last) || now.isAfter(last.plus(GAP))) {
      shift = Duration.between(now, last);
    }
    notBefore(last);
  }

  @Override
  public Instant instant() {
    var now = source.instant().truncatedTo(ChronoUnit.MILLIS).plus(shift);
    return now.isBefore(floor) ? floor : now;
  }
}
