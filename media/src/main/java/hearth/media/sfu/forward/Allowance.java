package hearth.media.sfu.forward;

/**
 * What one browser may send: so many bytes at once, and so many more each second. Whoever sends
 * more would take the line from everyone it is forwarded to. Loop's thread only.
 */
final class Allowance {
  /** 10 Mbit/s: more than ten times what our own page sends. */
  static final int BYTES_A_SECOND = 1_250_000;

  /** Two seconds of it: key frames come in bursts. */
  static final int MOST_BYTES = 2 * BYTES_A_SECOND;

  /** What a packet counts at least, for a small one is as much work as a large one. */
  static final int LEAST_BYTES = 500;

  private static final long MICROS = 1_000_000;
  private static final long MOST = MOST_BYTES * MICROS;

  /** In millionths of a byte, so that short pauses count too. */
  private long left = MOST;

  private long lastMicros;

  Allowance(long nowNanos) {
    lastMicros = nowNanos / 1_000;
  }

  /** Takes a packet of this length in bytes, or tells that it is too much for now. */
  boolean take(int length, long nowNanos) {
    long now = nowNanos / 1_000;
    long passed = Math.clamp(now - lastMicros, 0, 2 * MICROS);
    lastMicros = now;
    left = Math.min(MOST, left + passed * BYTES_A_SECOND);
    long cost = Math.max(length, LEAST_BYTES) * MICROS;
    if (cost > left) {
      return false;
    }
    left -= cost;
    return true;
  }
}
