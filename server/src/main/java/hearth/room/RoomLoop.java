package hearth.room;

import hearth.practice.SessionId;
import hearth.room.Judge.Judged;
import hearth.room.Ledger.Written;
import hearth.session.Hearing;
import hearth.session.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final Seating seating;
  private final Alarm alarm;
  private final Summons summons;
  private final Reporting reporting;
  private final Mailbox mailbox;
  private final Thread thread;
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
      Summons summons,
      Reporting reporting) {
    this.session = session;
    this.ledger = ledger;
    this.announcements = announcements;
    this.director = director;
    this.clock = clock;
    this.timer = timer;
    this.mailbox = mailbox;
    this.seating = new Seating(new Lingering(timer, task -> tell(new Mail.Task(task))), director);
    this.summons = summons;
    this.alarm = new Alarm(timer, this::tell);
    this.reporting = reporting;
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

  boolean offerUnanswered(Mail.Unanswered mail) {
    return mailbox.offerUnanswered(mail);
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
      decided.forEach(this::ring);
      decideGuarded(decided);
    }
    for (var each : mail) {
      switch (each) {
        case Mail.Task task -> runAlone(task.run());
        case Mail.Unanswered unanswered -> runAlone(unanswered.run());
        case Mail.Decided _ -> {}
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
      alarm.set(ledger.room().nextDeadline(), clock.instant());
      for (var each : mail) {
        var viewer = Judge.viewer(each);
        if (viewer != null) {
          viewer.farewell(Farewell.FAULT);
        }
      }
    }
  }

  private void ring(Mail.Decided mail) {
    if (mail instanceof Mail.Due due) {
      alarm.rang(due);
    }
  }

  private void runAlone(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("a fault in room {}", session, e);
    }
  }

  private void decide(List<Mail.Decided> mail) {
    for (int i = 0; i < TRIES; i++) {
      if (!caughtUp()) {
        break;
      }
      var judged = Judge.judge(ledger.room(), seating.windows(), clock.instant(), mail);
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
      ledger.catchUp(
          recorded -> {
            seating.heard(recorded);
            summons.heard(recorded, ledger.room());
          });
      clock.notBefore(ledger.latest());
      return true;
    } catch (RuntimeException e) {
      LOG.error("room {} could not be read", session, e);
      return false;
    }
  }

  private void adopt(Judged judged) {
    seating.become(judged.windows());
    follow();
    announce(judged.outcomes());
    judged.events().forEach(recorded -> summons.heard(recorded, ledger.room()));
  }

  /** What the media plane and the group must know of how far the session is. */
  private void follow() {
    recent = ledger.room();
    if (ledger.course().live()) {
      director.open();
    }
    reporting.follow(recent);
  }

  /** Whether or not the batch could be saved: what is due is never forgotten. */
  private void announce(List<Outcome> outcomes) {
    alarm.set(ledger.room().nextDeadline(), clock.instant());
    var room = ledger.room();
    announcements.add(
        new Step(room, ledger.course(), seating.windows(), Hearing.of(room), outcomes));
  }

  /** Nothing of the batch has happened, except that windows which are gone stay gone. */
  private void notSaved(List<Mail.Decided> mail) {
    List<Outcome> outcomes = new ArrayList<>();
    for (var each : mail) {
      switch (each) {
        case Mail.Hello hello ->
            outcomes.add(new Outcome.TurnedAway(hello.viewer(), hello.id(), Refusal.NOT_SAVED));
        case Mail.Ask ask ->
            outcomes.add(new Outcome.Refused(ask.viewer(), ask.id(), Refusal.NOT_SAVED));
        case Mail.Silent silent -> again(seating.silent(silent.viewer()));
        case Mail.Gone gone -> again(seating.gone(gone.viewer()));
        case Mail.Awake awake -> again(awake);
        case Mail.StillLost lost -> again(lost);
        case Mail.ByServer told -> again(told);
        case Mail.Due _ -> {} // The alarm is set anew after every batch.
      }
    }
    announce(outcomes);
  }

  private void again(@Nullable Mail mail) {
    if (mail != null) {
      timer.after(AGAIN, () -> tell(mail));
    }
  }
}
