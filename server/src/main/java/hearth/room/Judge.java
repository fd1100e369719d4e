package hearth.room;

import hearth.practice.SeatId;
import hearth.room.Windows.Seated;
import hearth.session.Command;
import hearth.session.Decider;
import hearth.session.Decision;
import hearth.session.Event;
import hearth.session.Room;
import hearth.session.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides a batch of mail in turn on a provisional room: nothing of it is so until its events are
 * durable. Made anew for each try.
 */
final class Judge {
  private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

  /** {@code Issued} wants a person even where none asks; no event bears this name. */
  private static final SeatId SERVER = new SeatId("server");

  /** What the batch comes to. */
  record Judged(Room room, Windows windows, List<Event.Recorded> events, List<Outcome> outcomes) {}

  private final Instant now;
  private final List<Event.Recorded> events = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private Room room;
  private Windows windows;

  private Judge(Room room, Windows windows, Instant now) {
    this.room = room;
    this.windows = windows;
    this.now = now;
  }

  static Judged judge(Room room, Windows windows, Instant now, List<Mail.Decided> mail) {
    var judge = new Judge(room, windows, now);
    mail.forEach(judge::judgeAlone);
    return new Judged(judge.room, judge.windows, judge.events, judge.outcomes);
  }

  /** A command that brings the rules to a fault costs its own window, and nobody else anything. */
  private void judgeAlone(Mail.Decided mail) {
    try {
      judge(mail);
    } catch (RuntimeException e) {
      var viewer = viewer(mail);
      LOG.error("a fault in deciding {}", mail.getClass().getSimpleName(), e);
      if (viewer != null) {
        outcomes.add(new Outcome.Dismissed(viewer, Farewell.FAULT));
      }
    }
  }

  private void judge(Mail.Decided mail) {
    switch (mail) {
      case Mail.Hello hello -> hello(hello);
      case Mail.Ask ask -> ask(ask);
      case Mail.Silent silent -> silent(silent.viewer());
      case Mail.Awake awake -> awake(awake.viewer());
      case Mail.Gone gone -> gone(gone.viewer());
      case Mail.StillLost lost -> stillLost(lost);
      case Mail.ByServer told -> decide(SERVER, null, null, told.command());
      case Mail.Due _ -> decide(SERVER, null, null, new Command.Tick());
    }
  }

  private void hello(Mail.Hello hello) {
    var rule = decide(hello.seat(), hello.seat(), null, hello.connect());
    if (rule != null) {
      outcomes.add(new Outcome.TurnedAway(hello.viewer(), hello.id(), Refusal.of(rule)));
      return;
    }
    var before = windows.of(hello.seat());
    var replaced = before == null ? null : before.viewer();
    windows = windows.with(new Seated(hello.viewer(), hello.seat(), hello.connect(), false));
    outcomes.add(new Outcome.Welcomed(hello.viewer(), hello.seat(), replaced));
  }

  private void ask(Mail.Ask ask) {
    var seated = windows.of(ask.viewer());
    if (seated == null) {
      outcomes.add(new Outcome.Dismissed(ask.viewer(), Farewell.NOT_WELCOMED));
      return;
    }
    var rule = decide(seated.seat(), seated.seat(), ask.id(), ask.command());
    outcomes.add(
        rule == null
            ? new Outcome.Done(ask.viewer(), ask.id())
            : new Outcome.Refused(ask.viewer(), ask.id(), Refusal.of(rule)));
  }

  private void silent(Viewer viewer) {
    var seated = windows.of(viewer);
    if (seated != null) {
      windows = windows.with(new Seated(viewer, seated.seat(), seated.connect(), true));
      lose(seated.seat(), seated.client());
    }
  }

  private void awake(Viewer viewer) {
    var seated = windows.of(viewer);
    if (seated == null) {
      return;
    }
    var rule = decide(seated.seat(), seated.seat(), null, seated.connect());
    if (rule == null) {
      windows = windows.with(new Seated(viewer, seated.seat(), seated.connect(), false));
    } else {
      windows = windows.without(viewer);
      outcomes.add(new Outcome.Dismissed(viewer, Farewell.TAKEN_OVER));
    }
  }

  private void gone(Viewer viewer) {
    var seated = windows.of(viewer);
    if (seated != null) {
      windows = windows.without(viewer);
      lose(seated.seat(), seated.client());
    }
  }

  private void stillLost(Mail.StillLost lost) {
    var seated = windows.of(lost.seat());
    if (seated == null || !seated.client().equals(lost.client()) || seated.silent()) {
      lose(lost.seat(), lost.client());
    }
  }

  private void lose(SeatId seat, String client) {
    decide(seat, seat, null, new Command.Lose(client));
  }

  /** The rule that refuses it, or null when it is accepted and its events are taken up. */
  private @Nullable Rule decide(
      SeatId asker, @Nullable SeatId by, @Nullable String id, Command command) {
    var issued = new Command.Issued(asker, id == null ? "" : id, now, command);
    return switch (Decider.decide(room, issued)) {
      case Decision.Refused refused -> refused.rule();
      case Decision.Accepted accepted -> {
        accept(accepted.events(), by, id);
        yield null;
      }
    };
  }

  private void accept(List<Event> accepted, @Nullable SeatId by, @Nullable String id) {
    List<Event.Recorded> recorded = new ArrayList<>();
    var next = room;
    for (var event : accepted) {
      var one = new Event.Recorded(event, now, by, id);
      next = next.evolve(one);
      recorded.add(one);
    }
    room = next;
    events.addAll(recorded);
  }

  static @Nullable Viewer viewer(Mail.Decided mail) {
    return switch (mail) {
      case Mail.Hello hello -> hello.viewer();
      case Mail.Ask ask -> ask.viewer();
      case Mail.Silent silent -> silent.viewer();
      case Mail.Awake awake -> awake.viewer();
      case Mail.Gone gone -> gone.viewer();
      case Mail.StillLost _, Mail.ByServer _, Mail.Due _ -> null;
    };
  }
}
