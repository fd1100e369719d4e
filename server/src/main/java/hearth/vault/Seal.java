package hearth.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a fresh random nonce. As text: {@code 1.} and Base64 of nonce
 * (12 bytes) | ciphertext | tag (16). One key seals far fewer than the 2³² values random nonces are
 * safe for.
 */
final class Seal {
  private static final String FORMAT = "1.";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Seal() {}

  static byte[] newKey() {
    var key = new byte[PracticeKey.LENGTH];
    RANDOM.nextBytes(key);
    return key;
  }

  static String close(byte[] key, byte[] additionalData, byte[] plain) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, additionalData);
      var sealed = new byte[NONCE + cipher.getOutputSize(plain.length)];
      System.arraycopy(nonce, 0, sealed, 0, NONCE);
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return FORMAT + Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  /**
   * What was sealed.
   *
   * @throws SealBroken when it was not sealed so
   */
  static byte[] open(byte[] key, byte[] additionalData, String text, Object what) {
    if (!text.startsWith(FORMAT)) {
      throw new SealBroken(what + " is sealed in a format that is not known", null);
    }
    try {
      var sealed = Base64.getDecoder().decode(text.substring(FORMAT.length()));
      // Exactly as it was written: the last digit of Base64 has bits that mean nothing.
      boolean exact = text.equals(FORMAT + Base64.getEncoder().encodeToString(sealed));
      if (sealed.length < NONCE || !exact) {
        throw new SealBroken(what + " is not whole", null);
      }
      var cipher = cipher(Cipher.DECRYPT_MODE, key, sealed, 0, additionalData);
      return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (AEADBadTagException | IllegalArgumentException e) {
      throw new SealBroken(what + " was changed, moved, or sealed under another key", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, int at, byte[] additionalData)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var parameters = new GCMParameterSpec(TAG_BITS, nonce, at, NONCE);
    cipher.init(mode, new SecretKeySpec(key, "AES"), parameters);
    cipher.updateAAD(additionalData);
    return cipher;
  }
}
