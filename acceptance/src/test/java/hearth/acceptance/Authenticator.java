package hearth.acceptance;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app on a telephone that was told a secret: six digits every 30 seconds (RFC 6238). */
final class Authenticator {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;

  private final byte[] secret;

  /** As it is shown for typing: Base32, with blanks. */
  Authenticator(String shown) {
    var letters = shown.replaceAll("\\s", "");
    var bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits = (bits << 5 | BASE32.indexOf(letters.charAt(i))) & 0xffff;
      held += 5;
      if (held >= 8) {
        held -= 8;
        bytes.put((byte) (bits >> held));
      }
    }
    this.secret = bytes.array();
  }

  String now() {
    return digits(Instant.now());
  }

  /** The next ones, for each is good once; servers allow for a telephone that is early. */
  String next() {
    return digits(Instant.now().plusSeconds(STEP_SECONDS));
  }

  private String digits(Instant at) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var step = ByteBuffer.allocate(Long.BYTES).putLong(at.getEpochSecond() / STEP_SECONDS);
      var hash = ByteBuffer.wrap(mac.doFinal(step.array()));
      int number = hash.getInt(hash.get(hash.capacity() - 1) & 0xf) & 0x7fffffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
    }
  }
}
