package hearth.room;

import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.Judge.Judged;
import hearth.room.Ledger.Written;
import hearth.room.Windows.Seated;
import hearth.session.Event;
import hearth.session.Hearing;
import hearth.session.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One room, one thread: take all that waits, decide it in turn, append it as one batch, take what
 * came of it, tell. Only the append is waited for.
 */
final class RoomLoop {
  private static final Logger LOG = LoggerFactory.getLogger(RoomLoop.class);

  /** Times that others may be first before people are asked to try again. */
  private static final int TRIES = 16;

  /** How long before a loss that could not be written is tried again. */
  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final SessionId session;
  private final Ledger ledger;
  private final Announcements announcements;
  private final MediaDirector director;
  private final RoomClock clock;
  private final Timer timer;
  private final Lingering lingering;
  private final Runnable onEnded;
  private final Mailbox mailbox;
  private final Thread thread;
  private Windows windows = Windows.NONE;
  private boolean endTold;
  private volatile Room recent;
  private volatile boolean closed;

  RoomLoop(
      SessionId session,
      Ledger ledger,
      Announcements announcements,
      MediaDirector director,
      RoomClock clock,
      Timer timer,
      Mailbox mailbox,
      Runnable onEnded) {
    this.session = session;
    this.ledger = ledger;
    this.announcements = announcements;
    this.director = director;
    this.clock = clock;
    this.timer = timer;
    this.mailbox = mailbox;
    this.lingering = new Lingering(timer, task -> tell(new Mail.Task(task)));
    this.onEnded = onEnded;
    this.recent = ledger.room();
    this.thread = Thread.ofVirtual().name("room-" + session).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  Room recent() {
    return recent;
  }

  boolean offer(Mail mail) {
    return mailbox.offer(mail);
  }

  void tell(Mail mail) {
    mailbox.tell(mail);
  }

  void close() {
    closed = true;
    mailbox.tell(new Mail.Task(director::close));
  }

  private void run() {
    follow();
    while (!closed) {
      try {
        work(mailbox.take());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("a fault in room {}", session, e);
      }
    }
    director.close();
  }

  private void work(List<Mail> mail) {
    List<Mail.Decided> decided = new ArrayList<>();
    for (var each : mail) {
      if (each instanceof Mail.Decided one) {
        decided.add(one);
      }
    }
    if (!decided.isEmpty()) {
      decideGuarded(decided);
    }
    for (var each : mail) {
      if (each instanceof Mail.Task task) {
        runAlone(task);
      }
    }
  }

  /** A fault of ours leaves nobody waiting: who asked is sent away, and comes back to the truth. */
  private void decideGuarded(List<Mail.Decided> mail) {
    try {
      decide(mail);
    } catch (RuntimeException e) {
      LOG.error("a fault in room {}", session, e);
      ledger.doubt();
      for (var each : mail) {
        var viewer = Judge.viewer(each);
        if (viewer != null) {
          viewer.farewell(Farewell.FAULT);
        }
      }
    }
  }

  private void runAlone(Mail.Task task) {
    try {
      task.run().run();
    } catch (RuntimeException e) {
      LOG.error("a fault in room {}", session, e);
    }
  }

  private void decide(List<Mail.Decided> mail) {
    for (int i = 0; i < TRIES; i++) {
      if (!caughtUp()) {
        break;
      }
      var judged = Judge.judge(ledger.room(), windows, clock.instant(), mail);
      var written =
          judged.events().isEmpty()
              ? Written.STORED
              : ledger.append(judged.events(), judged.room());
      switch (written) {
        case STORED -> {
          adopt(judged);
          return;
        }
        case CONFLICT -> ledger.doubt();
        case NOT_SAVED -> {
          notSaved(mail);
          return;
        }
      }
    }
    notSaved(mail);
  }

  /** A room whose last append has an unknown end is looked up before anything is decided on it. */
  private boolean caughtUp() {
    if (!ledger.doubtful()) {
      return true;
    }
    try {
      ledger.catchUp(this::heard);
      clock.notBefore(ledger.latest());
      return true;
    } catch (RuntimeException e) {
      LOG.error("room {} could not be read", session, e);
      return false;
    }
  }

  /** Somebody else wrote this: a seat that has gone to another node is no longer ours. */
  private void heard(Event.Recorded recorded) {
    if (recorded.event() instanceof Event.Connected elsewhere) {
      var seated = windows.of(elsewhere.seat());
      if (seated != null && !seated.client().equals(elsewhere.client())) {
        windows = windows.without(seated.viewer());
        seated.viewer().farewell(Farewell.TAKEN_OVER);
      }
    }
  }

  private void adopt(Judged judged) {
    var before = windows;
    windows = judged.windows();
    follow();
    announce(judged.outcomes());
    linger(before);
  }

  /** What the media plane and the group must know of how far the session is. */
  private void follow() {
    recent = ledger.room();
    if (ledger.course().live()) {
      director.open();
    }
    if (ledger.course().ended() && !endTold) {
      endTold = true;
      onEnded.run();
    }
  }

  private void announce(List<Outcome> outcomes) {
    var room = ledger.room();
    announcements.add(new Step(room, ledger.course(), windows, Hearing.of(room), outcomes));
  }

  private void linger(Windows before) {
    for (var seat : before.bySeat().keySet()) {
      if (present(before, seat) && !present(windows, seat)) {
        lingering.lost(seat, () -> director.release(seat));
      }
    }
    windows.bySeat().keySet().stream()
        .filter(seat -> present(windows, seat))
        .forEach(lingering::back);
  }

  private static boolean present(Windows windows, SeatId seat) {
    var seated = windows.of(seat);
    return seated != null && !seated.silent();
  }

  /** Nothing of the batch has happened, except that windows which are gone stay gone. */
  private void notSaved(List<Mail.Decided> mail) {
    var before = windows;
    List<Outcome> outcomes = new ArrayList<>();
    for (var each : mail) {
      switch (each) {
        case Mail.Hello hello ->
            outcomes.add(new Outcome.TurnedAway(hello.viewer(), hello.id(), Refusal.NOT_SAVED));
        case Mail.Ask ask ->
            outcomes.add(new Outcome.Refused(ask.viewer(), ask.id(), Refusal.NOT_SAVED));
        case Mail.Silent silent -> stillToLose(silent.viewer(), false);
        case Mail.Gone gone -> stillToLose(gone.viewer(), true);
        case Mail.Awake awake -> again(awake);
        case Mail.StillLost lost -> again(lost);
        case Mail.Restarted restarted -> again(restarted);
      }
    }
    announce(outcomes);
    linger(before);
  }

  private void stillToLose(Viewer viewer, boolean gone) {
    var seated = windows.of(viewer);
    if (seated != null) {
      windows =
          gone
              ? windows.without(viewer)
              : windows.with(new Seated(viewer, seated.seat(), seated.connect(), true));
      again(new Mail.StillLost(seated.seat(), seated.client()));
    }
  }

  private void again(Mail mail) {
    timer.after(AGAIN, () -> tell(mail));
  }
}
