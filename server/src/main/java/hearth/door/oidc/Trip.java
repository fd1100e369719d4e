package hearth.door.oidc;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One browser's way to the provider and back. All that binds the two ends is derived from its
 * cookie by a key of this process, so that nothing is kept for those who never come back, and a
 * changed cookie is another trip.
 */
final class Trip {
  private static final String MAC = "HmacSHA256";

  private final SecretKeySpec key;
  private final String cookie;

  Trip(SecretKeySpec key, String cookie) {
    this.key = key;
    this.cookie = cookie;
  }

  static SecretKeySpec key(byte[] random) {
    return new SecretKeySpec(random, MAC);
  }

  String cookie() {
    return cookie;
  }

  /** Goes through the browser: whoever comes back has set out from this one. */
  String state() {
    return derived("state");
  }

  /** Comes back inside the token: it was made for this trip. */
  String nonce() {
    return derived("nonce");
  }

  /** Only its hash goes ahead: a code that was overheard on the way is no use. */
  String verifier() {
    return derived("verifier");
  }

  boolean is(String state) {
    return MessageDigest.isEqual(bytes(state()), bytes(state));
  }

  private String derived(String what) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(key);
      var value = mac.doFinal(bytes(what + " " + cookie));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has " + MAC, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
