package hearth.media.sfu.ice;

import java.security.SecureRandom;
import java.util.Base64;

/** One side's ufrag and password for one ICE session (RFC 8445, section 5.3). */
public record IceCredentials(String ufrag, String password) {
  /** 48 random bits name the session among ours; 144 protect it (128 are asked for). */
  private static final int UFRAG_BYTES = 6;

  private static final int PASSWORD_BYTES = 18;

  public static IceCredentials fresh(SecureRandom random) {
    return new IceCredentials(text(random, UFRAG_BYTES), text(random, PASSWORD_BYTES));
  }

  private static String text(SecureRandom random, int bytes) {
    byte[] raw = new byte[bytes];
    random.nextBytes(raw);
    // The standard alphabet, with + and /, is exactly ICE's ice-char set.
    return Base64.getEncoder().withoutPadding().encodeToString(raw);
  }

  /** The password is a secret. */
  @Override
  public String toString() {
    return "IceCredentials[" + ufrag + "]";
  }
}
