package hearth.room;

import hearth.practice.SessionId;
import hearth.room.Windows.Seated;
import hearth.session.Stage;
import hearth.session.View;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Withdraw, then announce, then grant. Steps are told in the order in which they became durable,
 * each only once what it withdraws is no longer forwarded; so a view never says that people are
 * apart who still hear each other, and everyone's answers keep their order. On the room's thread.
 */
final class Announcements {
  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

  private record Waiting(Step step, CompletableFuture<@Nullable Void> withdrawn) {}

  private final SessionId session;
  private final MediaDirector director;
  private final Fleeting fleeting;
  private final Readers readers = new Readers();
  private final Tally tally;
  private final InstantSource clock;

  /** Bounded by time: none waits longer than {@link Routes#CONFIRM}. */
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private Windows announced = Windows.NONE;

  Announcements(
      SessionId session,
      MediaDirector director,
      Fleeting fleeting,
      Tally tally,
      InstantSource clock) {
    this.session = session;
    this.director = director;
    this.fleeting = fleeting;
    this.tally = tally;
    this.clock = clock;
  }

  /** The windows that have been told so far. */
  Windows announced() {
    return announced;
  }

  void add(Step step) {
    var withdrawn = director.withdraw(step.hearing());
    waiting.add(new Waiting(step, withdrawn));
    if (withdrawn.isDone()) {
      advance();
    } else {
      var _ = withdrawn.thenRun(this::advance);
    }
  }

  private void advance() {
    for (var first = waiting.peek();
        first != null && first.withdrawn().isDone();
        first = waiting.peek()) {
      waiting.remove();
      tell(first.step());
    }
  }

  /** A fault in telling one step must not keep the next ones waiting for ever. */
  private void tell(Step step) {
    try {
      announce(step);
      grant(step);
    } catch (RuntimeException e) {
      LOG.error("session {}: a step was not told whole", session, e);
    }
  }

  private void announce(Step step) {
    announced = step.windows();
    step.outcomes().forEach(this::welcome);
    step.windows().bySeat().values().forEach(window -> show(step, window));
    readers.keepOnly(step.windows());
    fleeting.announced(step.room(), step.windows());
    step.outcomes().forEach(this::tellHowThingsStand);
    step.outcomes().forEach(this::answer);
    step.windows().bySeat().values().forEach(window -> dismissWhenOver(step, window));
  }

  private void grant(Step step) {
    if (step.course().ended()) {
      director.close();
    } else {
      var later = waiting.stream().map(w -> w.step().hearing()).toList();
      director.grant(step.hearing(), step.windows(), later);
    }
  }

  private void welcome(Outcome outcome) {
    if (outcome instanceof Outcome.Welcomed welcomed) {
      if (welcomed.replaced() != null) {
        welcomed.replaced().farewell(Farewell.TAKEN_OVER);
      }
      readers.welcome(welcomed.viewer());
      welcomed.viewer().welcome(welcomed.seat(), session);
    }
  }

  private void tellHowThingsStand(Outcome outcome) {
    if (outcome instanceof Outcome.Welcomed welcomed) {
      fleeting.welcome(welcomed.seat(), welcomed.viewer());
    }
  }

  private void show(Step step, Seated window) {
    try {
      window.viewer().show(View.of(step.room(), window.seat()), clock.instant());
      readers.tell(step.room(), window.seat(), window.viewer());
    } catch (RuntimeException e) {
      LOG.error("session {}: no view for seat {}", session, window.seat(), e);
      window.viewer().farewell(Farewell.FAULT);
    }
  }

  private void answer(Outcome outcome) {
    switch (outcome) {
      case Outcome.Welcomed _ -> {}
      case Outcome.Done done -> done.viewer().done(done.id());
      case Outcome.Refused refused -> {
        tally.refused(refused.refusal().rule());
        refused.viewer().refused(refused.id(), refused.refusal());
      }
      case Outcome.TurnedAway away -> {
        tally.refused(away.refusal().rule());
        away.viewer().turnedAway(away.id(), away.refusal());
      }
      case Outcome.Dismissed dismissed -> dismissed.viewer().farewell(dismissed.why());
    }
  }

  private void dismissWhenOver(Step step, Seated window) {
    if (step.room().stage(window.seat()) != Stage.ENDED) {
      return;
    }
    var sections = View.of(step.room(), window.seat()).sections();
    if (sections.alerts() != null) {
      return; // A safety flag stands, and stays before staff until one of them takes it.
    }
    var ended = sections.ended();
    var why = ended == null ? View.Why.ENDED : ended.why();
    if (why == View.Why.REMOVED && !step.room().ended()) {
      return; // Staff may allow them back, and their page notices by itself.
    }
    window
        .viewer()
        .farewell(
            switch (why) {
              case ENDED, CLOSED -> Farewell.ENDED;
              case REMOVED -> Farewell.REMOVED;
              case LEFT -> Farewell.LEFT;
            });
  }
}
