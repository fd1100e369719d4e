package hearth.media.peer;

import java.security.SecureRandom;
import java.util.Base64;

/** One side's ICE user fragment and password (RFC 8839, section 5.4). */
public record IceSecret(String ufrag, String password) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** As long as a browser's: 4 and 24 characters. */
  public static IceSecret fresh() {
    return new IceSecret(text(3), text(18));
  }

  private static String text(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getEncoder().encodeToString(random);
  }
}
