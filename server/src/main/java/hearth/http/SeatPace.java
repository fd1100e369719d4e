package hearth.http;

import hearth.practice.SeatId;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast one seat may have things written: so many at once, so many a second. Far above what a
 * person types, and what was kept without a connection comes in at once. Safe for use by many
 * threads.
 */
final class SeatPace {
  static final int AT_ONCE = 40;
  private static final long APART_MILLIS = 100;
  private static final int MOST_SEATS = 4_096;

  private final InstantSource clock;

  /** When each would be at rest again. */
  private final Map<SeatId, Long> rested =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SeatId, Long> eldest) {
          return size() > MOST_SEATS;
        }
      };

  SeatPace(InstantSource clock) {
    this.clock = clock;
  }

  /** Takes one, or tells that it is too fast. */
  synchronized boolean lets(SeatId seat) {
    long now = clock.millis();
    long next = Math.max(rested.getOrDefault(seat, now), now) + APART_MILLIS;
    boolean slow = next - now <= AT_ONCE * APART_MILLIS;
    if (slow) {
      rested.put(seat, next);
    }
    return slow;
  }
}
