package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One scene that is open, in a room of its own or on the stage.
 *
 * @param endsAt when its people are back, and {@code called} whether they have been called back
 * @param help who asked for help and when; null for nobody
 * @param markedAt the point to go back to; null for none
 * @param rewinds how often it went back
 * @param ready who of it is ready to go back
 */
record Breakout(
    String id,
    Private<SceneText> text,
    Cast cast,
    Instant endsAt,
    SceneState state,
    boolean called,
    @Nullable Help help,
    @Nullable Instant markedAt,
    int rewinds,
    Set<SeatId> ready) {
  /** So long before its end its people step out of their parts. */
  static final Duration STEPPING_OUT = Duration.ofSeconds(20);

  /** So long after they are called its people are back. */
  static final Duration CALL = Duration.ofSeconds(60);

  Breakout {
    ready = Set.copyOf(ready);
  }

  record Help(SeatId by, Instant at) {}

  static Breakout opened(String id, Private<SceneText> text, Cast cast, Instant endsAt) {
    return new Breakout(id, text, cast, endsAt, SceneState.PLAYING, false, null, null, 0, Set.of());
  }

  /** Its parts are played: it is neither stopped nor nearly over. */
  boolean goesOn() {
    return state == SceneState.PLAYING || state == SceneState.FROZEN;
  }

  /** Its people may say that they are ready to go back. */
  boolean returns() {
    return called || !goesOn();
  }

  Breakout with(SceneState next) {
    return new Breakout(id, text, cast, endsAt, next, called, help, markedAt, rewinds, ready);
  }

  Breakout with(Cast next) {
    var left = new LinkedHashSet<>(ready);
    left.removeIf(seat -> !next.has(seat));
    var stillAsked = help != null && next.has(help.by()) ? help : null;
    return new Breakout(id, text, next, endsAt, state, called, stillAsked, markedAt, rewinds, left);
  }

  Breakout with(Private<SceneText> next) {
    return new Breakout(id, next, cast, endsAt, state, called, help, markedAt, rewinds, ready);
  }

  Breakout with(@Nullable Help next) {
    return new Breakout(id, text, cast, endsAt, state, called, next, markedAt, rewinds, ready);
  }

  Breakout marked(Instant at) {
    return new Breakout(id, text, cast, endsAt, state, called, help, at, rewinds, ready);
  }

  Breakout rewound() {
    return new Breakout(id, text, cast, endsAt, state, called, help, markedAt, rewinds + 1, ready);
  }

  Breakout readyToo(SeatId seat) {
    var all = new LinkedHashSet<>(ready);
    all.add(seat);
    return new Breakout(id, text, cast, endsAt, state, called, help, markedAt, rewinds, all);
  }

  Breakout calledBack(Instant now) {
    var soon = now.plus(CALL);
    return new Breakout(
        id,
        text,
        cast,
        soon.isBefore(endsAt) ? soon : endsAt,
        state,
        true,
        help,
        markedAt,
        rewinds,
        ready);
  }

  /** More time: nobody is called back any more, and who was stepping out plays on. */
  Breakout extended(Duration more) {
    var next = state == SceneState.STEPPING_OUT ? SceneState.PLAYING : state;
    return new Breakout(
        id, text, cast, endsAt.plus(more), next, false, help, markedAt, rewinds, Set.of());
  }

  /** When the next thing happens to it by itself. */
  Instant deadline() {
    return goesOn() ? endsAt.minus(STEPPING_OUT) : endsAt;
  }
}
