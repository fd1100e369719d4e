package hearth.channel;

/**
 * A token bucket: so many at once, so many a second. Not thread-safe; its socket's thread owns it.
 */
final class RateBucket {
  private static final long SECOND = 1_000_000_000L;

  private final long capacity;
  private final long perSecond;
  private long nanoTokens;
  private long lastNanos;

  RateBucket(int burst, int perSecond, long nowNanos) {
    this.capacity = burst * SECOND;
    this.perSecond = perSecond;
    this.nanoTokens = capacity;
    this.lastNanos = nowNanos;
  }

  /** Takes one, or tells that there is none. */
  boolean take(long nowNanos) {
    // Beyond a minute the bucket is full anyway, and the product below could overflow.
    long passed = Math.clamp(nowNanos - lastNanos, 0, 60 * SECOND);
    lastNanos = nowNanos;
    nanoTokens = Math.min(capacity, nanoTokens + passed * perSecond);
    if (nanoTokens < SECOND) {
      return false;
    }
    nanoTokens -= SECOND;
    return true;
  }
}
