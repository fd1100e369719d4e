package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A safety flag that nobody has taken.
 *
 * @param session the number of the session it was raised in
 * @param readBy who has read it as it is now; null for nobody
 * @param again when its member last said it again; null when it was said once
 */
record RaisedFlag(
    String id,
    SeatId seat,
    Instant at,
    int session,
    Private<CareEvent.Concern> concern,
    @Nullable SeatId readBy,
    @Nullable Instant again) {
  /** Pressed twice is said once. */
  static final Duration JUST = Duration.ofMinutes(1);

  static RaisedFlag leftOpen(Event.OpenFlag it) {
    return new RaisedFlag(
        it.flag(), it.seat(), it.at(), it.session(), it.concern(), null, it.again());
  }

  Event.OpenFlag asLeftOpen() {
    return new Event.OpenFlag(id, seat, at, session, concern, again);
  }

  RaisedFlag readBy(SeatId staff) {
    return new RaisedFlag(id, seat, at, session, concern, staff, again);
  }

  /** Who has read it before has not read this. */
  RaisedFlag saidAgain(Private<CareEvent.Concern> newer, Instant now) {
    return new RaisedFlag(id, seat, at, session, joined(newer), null, now);
  }

  /** <i>I am not safe today</i> has just been said, and nobody has read it since. */
  boolean justSaid(Instant now) {
    var why = concern.value();
    var last = again == null ? at : again;
    return why != null && why.notSafe() && readBy == null && now.isBefore(last.plus(JUST));
  }

  private Private<CareEvent.Concern> joined(Private<CareEvent.Concern> newer) {
    var before = concern.value();
    var now = newer.value();
    return before == null || now == null
        ? newer
        : Private.of(newer.owner(), newer.kind(), before.with(now));
  }

  View.Flag shown(People people) {
    var why = concern.value();
    return new View.Flag(
        id,
        seat,
        people.of(seat).name(),
        at,
        session,
        why != null && why.notSafe(),
        why == null ? null : why.ninth(),
        why == null ? null : why.ninthBefore(),
        readBy == null ? null : people.of(readBy).name(),
        again);
  }
}
