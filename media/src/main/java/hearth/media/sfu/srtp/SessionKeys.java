package hearth.media.sfu.srtp;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one direction of SRTP or SRTCP, derived from the master key (RFC 3711, section 4.3,
 * with a key derivation rate of 0).
 *
 * @param authentication the HMAC-SHA1 key of 20 bytes; unused with GCM
 */
@SuppressWarnings(
    "ArrayRecordComponent") // a carrier between two constructors: never compared, never printed
record SessionKeys(byte[] encryption, byte[] authentication, byte[] salt) {
  static final int AUTHENTICATION_LENGTH = 20;
  private static final int RTP_LABELS = 0;
  private static final int RTCP_LABELS = 3;

  static SessionKeys forRtp(SrtpProfile profile, byte[] masterKey, byte[] masterSalt) {
    return derive(profile, masterKey, masterSalt, RTP_LABELS);
  }

  static SessionKeys forRtcp(SrtpProfile profile, byte[] masterKey, byte[] masterSalt) {
    return derive(profile, masterKey, masterSalt, RTCP_LABELS);
  }

  private static SessionKeys derive(SrtpProfile profile, byte[] key, byte[] salt, int label) {
    if (key.length != profile.keyLength() || salt.length != profile.saltLength()) {
      throw new IllegalArgumentException("master key or salt of the wrong length for " + profile);
    }
    return new SessionKeys(
        prf(key, salt, label, profile.keyLength()),
        prf(key, salt, label + 1, AUTHENTICATION_LENGTH),
        prf(key, salt, label + 2, profile.saltLength()));
  }

  /**
   * AES-CM PRF: the key stream of the IV (salt ‖ 0…) with the label xored into byte 7 (RFC 3711,
   * sections 4.3.1 and 4.3.3).
   */
  static byte[] prf(byte[] masterKey, byte[] masterSalt, int label, int length) {
    // A 12-byte salt (RFC 7714, section 11) is padded on the right, as libsrtp and so all browsers
    // do.
    byte[] iv = Arrays.copyOf(masterSalt, 16);
    iv[7] ^= (byte) label;
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE, new SecretKeySpec(masterKey, "AES"), new IvParameterSpec(iv));
      return cipher.doFinal(new byte[length]);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-CTR is missing from this JDK", e);
    }
  }
}
