package hearth.room;

import hearth.practice.SessionId;
import hearth.session.Carried;
import hearth.session.Room;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a room's group what is kept for the sessions to come, and that it is over. The group may be
 * told the same again, and is, whenever it is not sure to have heard: after a failure, and after a
 * restart.
 */
final class Reporting {
  private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);

  /** How long before a group that could not be told is told again. */
  static final Duration AGAIN = Duration.ofSeconds(5);

  private final SessionId session;
  private final Group group;
  private final Timer timer;
  private @Nullable Report waiting;
  private boolean busy;
  private Report last = new Report(Carried.NONE, false);

  /** What there is to tell. */
  record Report(Carried carried, boolean over) {}

  /** Whoever is told; waits for the group's stream, and throws when that fails. */
  interface Group {
    void hears(Report report);
  }

  Reporting(SessionId session, Group group, Timer timer) {
    this.session = session;
    this.group = group;
    this.timer = timer;
  }

  /** On the room's thread, which does not wait for it. */
  void follow(Room room) {
    var report = new Report(room.carried(), room.ended());
    if (!report.equals(last)) {
      last = report;
      post(report);
    }
  }

  private synchronized void post(Report report) {
    waiting = report;
    if (!busy) {
      busy = true;
      start();
    }
  }

  private void start() {
    Thread.ofVirtual().name("report-" + session).start(this::work);
  }

  /** One at a time and in order: the newest is all there is to tell. */
  private void work() {
    for (var report = take(); report != null; report = take()) {
      try {
        group.hears(report);
      } catch (RuntimeException e) {
        LOG.error("the group has not been told of session {}", session, e);
        putBack(report);
        timer.after(AGAIN, this::start);
        return;
      }
    }
  }

  private synchronized @Nullable Report take() {
    var next = waiting;
    waiting = null;
    busy = next != null;
    return next;
  }

  private synchronized void putBack(Report report) {
    waiting = waiting == null ? report : waiting;
  }
}
