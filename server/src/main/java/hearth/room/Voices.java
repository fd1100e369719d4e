package hearth.room;

import hearth.practice.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is speaking, over the breath between two sentences. On the room's thread. */
final class Voices {
  /** Who was heard so long ago may still be speaking. */
  static final Duration BREATH = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final Map<SeatId, Heard> last = new HashMap<>();

  private record Heard(Instant at, int dBov) {}

  Voices(InstantSource clock) {
    this.clock = clock;
  }

  /** Who is heard from now on, by the plane's levels. */
  void heard(Map<SeatId, Integer> levels) {
    var now = clock.instant();
    levels.forEach((seat, dBov) -> last.put(seat, new Heard(now, dBov)));
  }

  /** Who of these was heard last, the loudest first; null for nobody. */
  @Nullable SeatId speaker(Predicate<SeatId> among) {
    var since = clock.instant().minus(BREATH);
    return last.entrySet().stream()
        .filter(voice -> among.test(voice.getKey()) && !voice.getValue().at().isBefore(since))
        .max(
            Map.Entry.comparingByValue(
                Comparator.comparing(Heard::at).thenComparingInt(Heard::dBov)))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
