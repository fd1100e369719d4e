package hearth.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to open scenes by itself: the clock is the server's, whoever has gone. */
final class StudioTime {
  /** Without staff scenes hold still after this time, */
  static final Duration HELD_AFTER = Duration.ofSeconds(30);

  /** and their people are back in the circle after this. */
  static final Duration BACK_AFTER = Duration.ofSeconds(60);

  private StudioTime() {}

  /** What is to happen by itself in this room at this time, one thing after another. */
  static @Nullable Event due(Room room, Instant now) {
    var play = room.studio().play();
    if (play == null) {
      return null;
    }
    var alone = room.vigil().unattendedSince();
    if (alone != null && !now.isBefore(alone.plus(BACK_AFTER))) {
      return new StudioEvent.SceneClosed(play.rooms().getFirst().id());
    }
    if (alone != null && !play.held() && !now.isBefore(alone.plus(HELD_AFTER))) {
      return new StudioEvent.ScenesHeld();
    }
    return play.rooms().stream()
        .flatMap(breakout -> due(room, breakout, now).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<Event> due(Room room, Breakout breakout, Instant now) {
    boolean over = !now.isBefore(breakout.endsAt());
    if (over || breakout.cast().isEmpty() || allReady(room, breakout)) {
      return Optional.of(new StudioEvent.SceneClosed(breakout.id()));
    }
    boolean nearly = breakout.goesOn() && !now.isBefore(breakout.deadline());
    return nearly ? Optional.of(new StudioEvent.SteppingOutBegan(breakout.id())) : Optional.empty();
  }

  /** By consent of all of it who are there. */
  private static boolean allReady(Room room, Breakout breakout) {
    var there =
        breakout.cast().seats().stream()
            .filter(seat -> room.stage(seat) == Stage.CIRCLE && room.people().of(seat).here())
            .toList();
    return breakout.returns() && !there.isEmpty() && breakout.ready().containsAll(there);
  }

  /** When something will be due that is not yet; null for never. */
  static @Nullable Instant deadline(Room room) {
    var play = room.studio().play();
    if (play == null) {
      return null;
    }
    var next =
        play.rooms().stream().map(Breakout::deadline).min(Comparator.naturalOrder()).orElse(null);
    var alone = room.vigil().unattendedSince();
    if (alone == null) {
      return next;
    }
    var unattended = alone.plus(play.held() ? BACK_AFTER : HELD_AFTER);
    return next == null
        ? unattended
        : Stream.of(next, unattended).min(Comparator.naturalOrder()).orElseThrow();
  }
}
