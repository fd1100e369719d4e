package hearth.media.sfu.srtp;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * HMAC-SHA1 (RFC 2104) on the JDK's digest: its {@code Mac} allocates on every packet, this does
 * not.
 */
final class HmacSha1 {
  private static final int BLOCK = 64;
  private static final int LENGTH = 20;

  private final MessageDigest digest;
  private final byte[] innerPad = new byte[BLOCK];
  private final byte[] outerPad = new byte[BLOCK];
  private final byte[] result = new byte[LENGTH];

  /**
   * Keyed once for all packets.
   *
   * @param key at most one block of 64 bytes
   */
  HmacSha1(byte[] key) {
    try {
      digest = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-1 is missing from this JDK", e);
    }
    for (int i = 0; i < BLOCK; i++) {
      int k = i < key.length ? key[i] : 0;
      innerPad[i] = (byte) (k ^ 0x36);
      outerPad[i] = (byte) (k ^ 0x5c);
    }
  }

  /** The HMAC of these bytes and of {@code more}; the array is used again by the next call. */
  byte[] of(byte[] buf, int off, int len, byte[] more) {
    try {
      digest.update(innerPad, 0, BLOCK);
      digest.update(buf, off, len);
      digest.update(more, 0, more.length);
      digest.digest(result, 0, LENGTH);
      digest.update(outerPad, 0, BLOCK);
      digest.update(result, 0, LENGTH);
      digest.digest(result, 0, LENGTH);
      return result;
    } catch (DigestException e) {
      throw new IllegalStateException("SHA-1 is 20 bytes", e);
    }
  }
}
