package hearth.door.passkey;

import java.util.Base64;

/** Bytes as browsers write them here: base64url without padding. */
final class Bytes {
  private Bytes() {}

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The bytes of this text.
   *
   * @throws IllegalArgumentException when it is not such a text
   */
  static byte[] of(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
