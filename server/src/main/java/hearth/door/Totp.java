package hearth.door;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** Six digits from a shared secret and the time (RFC 6238): HMAC-SHA-1, steps of 30 seconds. */
final class Totp {
  /** In bytes, as RFC 4226 recommends. */
  static final int SECRET = 20;

  /** No step fits. */
  static final long NONE = -1;

  private static final int STEP_SECONDS = 30;

  /** Clocks of telephones are early or late. */
  private static final int OFF_BY = 1;

  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private Totp() {}

  /** The step these digits are of, later than {@code last}: each is good once; or {@link #NONE}. */
  static long step(byte[] secret, String digits, Instant now, long last) {
    long at = now.getEpochSecond() / STEP_SECONDS;
    for (long step = at - OFF_BY; step <= at + OFF_BY; step++) {
      if (step > last && digits(secret, step).equals(digits)) {
        return step;
      }
    }
    return NONE;
  }

  static String digits(byte[] secret, Instant at) {
    return digits(secret, at.getEpochSecond() / STEP_SECONDS);
  }

  private static String digits(byte[] secret, long step) {
    try {
      var key = new SecretKeySpec(secret, GENERATOR.getAlgorithm());
      var at = Instant.ofEpochSecond(step * STEP_SECONDS);
      return GENERATOR.generateOneTimePasswordString(key, at, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
    }
  }
}
