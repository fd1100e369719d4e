package hearth.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the session is: before the start, going on, locked, over.
 *
 * @param startedAt null before the start
 */
record Course(@Nullable Instant startedAt, boolean locked, boolean ended) implements Part {
  static final Course BEFORE = new Course(null, false, false);

  boolean started() {
    return startedAt != null;
  }

  Decision start(Asked ask) {
    return ask.byStaff()
        ? Decision.unless(started(), new Event.SessionStarted(ask.by()))
        : Decision.refused(Rule.ST2);
  }

  Decision end(Asked ask) {
    return ask.byStaff() ? Decision.accepted(new Event.SessionEnded()) : Decision.refused(Rule.ST6);
  }

  Decision lock(Asked ask) {
    return ask.byStaff() ? Decision.unless(locked, new Event.Locked()) : Decision.refused(Rule.LK2);
  }

  Decision unlock(Asked ask) {
    return ask.byStaff()
        ? Decision.unless(!locked, new Event.Unlocked())
        : Decision.refused(Rule.LK2);
  }

  Course startedAt(Instant at) {
    return new Course(at, locked, ended);
  }

  Course withLock(boolean on) {
    return new Course(startedAt, on, ended);
  }

  Course over() {
    return new Course(startedAt, locked, true);
  }
}
