package hearth.media.sfu.ice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A short-term STUN password (RFC 8489, section 9.1) as HMAC-SHA1 over messages. Not for use by two
 * threads.
 */
final class StunKey {
  private final Mac mac;

  StunKey(String password) {
    try {
      mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(password.getBytes(UTF_8), "HmacSHA1"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA1", e);
    }
  }

  /** Whether MESSAGE-INTEGRITY at this place is right for all that stands before it. */
  boolean signed(byte[] message, int integrityAt) {
    int claimed = Stun.u16(message, 2);
    byte[] right = over(message, integrityAt);
    Stun.put16(message, 2, claimed);
    byte[] given = new byte[Stun.INTEGRITY_LENGTH];
    System.arraycopy(message, integrityAt + 4, given, 0, given.length);
    return MessageDigest.isEqual(right, given);
  }

  /**
   * The HMAC for a message that ends with MESSAGE-INTEGRITY at this place. The header's length must
   * count up to the end of that attribute while it is computed, so it is left so.
   */
  byte[] over(byte[] message, int integrityAt) {
    Stun.put16(message, 2, integrityAt + 4 + Stun.INTEGRITY_LENGTH - Stun.HEADER);
    mac.update(message, 0, integrityAt);
    return mac.doFinal();
  }
}
