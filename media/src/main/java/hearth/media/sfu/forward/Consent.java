package hearth.media.sfu.forward;

import java.util.concurrent.TimeUnit;

/**
 * How long ago the browser last showed that it wants our packets. A lite agent sends no checks, so
 * it goes by those it answers: browsers send one every 2.5 s or so.
 */
final class Consent {
  /** Two checks missed and a bit: most likely the network is gone. */
  private static final long SILENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(6_000);

  /** RFC 7675, section 5.1: nothing may be sent after this. */
  private static final long EXPIRY_NANOS = TimeUnit.SECONDS.toNanos(30);

  private long lastNanos;
  private boolean given;

  void given(long nowNanos) {
    lastNanos = nowNanos;
    given = true;
  }

  boolean silent(long nowNanos) {
    return given && nowNanos - lastNanos > SILENCE_NANOS;
  }

  boolean stands(long nowNanos) {
    return given && nowNanos - lastNanos < EXPIRY_NANOS;
  }
}
