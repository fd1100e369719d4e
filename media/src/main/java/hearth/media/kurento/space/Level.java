package hearth.media.kurento.space;

import hearth.media.Speaking;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How loud one browser says its microphone is, between two looks at it: however often it says so,
 * the loudest counts. Reports may come from any thread; only one looks.
 */
final class Level {
  /** A browser reports a few times a second; after so long without a word it is silent. */
  static final long STALE_NANOS = 500_000_000L;

  private static final int NONE = Integer.MIN_VALUE;

  private final AtomicInteger loudest = new AtomicInteger(NONE);
  private int last = Speaking.SILENCE;
  private long lastNanos;

  void report(int dBov) {
    int level = Math.clamp(dBov, Speaking.SILENCE, 0);
    loudest.accumulateAndGet(level, Math::max);
  }

  /** The loudest since the last look, or the last one for as long as it holds. */
  int look(long nowNanos) {
    int now = loudest.getAndSet(NONE);
    if (now != NONE) {
      last = now;
      lastNanos = nowNanos;
    } else if (nowNanos - lastNanos > STALE_NANOS) {
      last = Speaking.SILENCE;
    }
    return last;
  }
}
