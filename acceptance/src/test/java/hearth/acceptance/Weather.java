package hearth.acceptance;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What a bad line does to TCP, as its two ends feel it: what is lost comes again, later, and now
 * and then a connection breaks. Repeatable by its seed but for what the ends do meanwhile.
 *
 * @param delayMs of every piece, up to twice as much
 * @param lost how many pieces in a hundred are lost once, and sent again after 200 to 800 ms
 * @param broken how many in a thousand break the connection
 */
record Weather(long seed, int delayMs, int lost, int broken) {
  static final Weather CALM = new Weather(0, 0, 0, 0);

  private static final int AGAIN_AFTER_MS = 200;
  private static final int AGAIN_WITHIN_MS = 600;

  boolean calm() {
    return equals(CALM);
  }

  /** Of one direction of one connection. */
  SplittableRandom dice(int connection) {
    return new SplittableRandom(seed + connection);
  }

  /** Holds a piece back as long as it takes; whether the connection lives. */
  boolean passes(SplittableRandom dice) {
    if (calm()) {
      return true;
    }
    if (dice.nextInt(1000) < broken) {
      return false;
    }
    long hold = (long) delayMs + dice.nextInt(delayMs + 1);
    if (dice.nextInt(100) < lost) {
      hold += AGAIN_AFTER_MS + dice.nextInt(AGAIN_WITHIN_MS);
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(hold));
    return true;
  }
}
