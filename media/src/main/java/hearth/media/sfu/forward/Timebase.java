package hearth.media.sfu.forward;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The wall clock as sender reports carry it: read once, then counted on by the monotonic clock, so
 * that a clock that is set does not tear sound from picture.
 *
 * @param unixMicrosAtZero what the wall clock showed when {@link System#nanoTime} was 0
 */
record Timebase(long unixMicrosAtZero) {
  static Timebase now() {
    long wall = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    return new Timebase(wall - System.nanoTime() / 1_000);
  }

  long unixMicros(long nowNanos) {
    return unixMicrosAtZero + nowNanos / 1_000;
  }
}
