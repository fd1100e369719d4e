package hearth.media.sfu.srtp;

import static hearth.media.sfu.rtp.Bytes.put16;
import static hearth.media.sfu.rtp.Bytes.put32;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AEAD_AES_128_GCM (RFC 7714). RTP: header ‖ ciphertext ‖ tag(16), the header as associated data.
 * RTCP: header(8) ‖ ciphertext ‖ tag(16) ‖ E+index(4), associated data header ‖ E+index.
 */
final class AesGcmTransform implements SrtpTransform {
  private static final int TAG = 16;
  private static final int INDEX = 4;
  private static final int IV = 12;

  private final Cipher gcm;
  private final SecretKeySpec key;
  private final byte[] salt;
  private final byte[] iv = new byte[IV];
  private byte[] plain = new byte[2048];

  AesGcmTransform(SessionKeys keys) {
    key = new SecretKeySpec(keys.encryption(), "AES");
    salt = keys.salt();
    try {
      gcm = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing from this JDK", e);
    }
  }

  @Override
  public int sealRtp(byte[] buf, int off, int header, int len, int ssrc, long index) {
    try {
      start(Cipher.ENCRYPT_MODE, ssrc, (int) (index >>> 16), (int) index & 0xffff, 2);
      gcm.updateAAD(buf, off, header);
      return header + gcm.doFinal(buf, off + header, len - header, buf, off + header);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a packet index was used twice, or the buffer is short", e);
    }
  }

  @Override
  public int openRtp(byte[] buf, int off, int header, int len, int ssrc, long index) {
    try {
      start(Cipher.DECRYPT_MODE, ssrc, (int) (index >>> 16), (int) index & 0xffff, 2);
      gcm.updateAAD(buf, off, header);
      return header + open(buf, off + header, len - header);
    } catch (AEADBadTagException e) {
      return FORGED;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed", e);
    }
  }

  @Override
  public int sealRtcp(byte[] buf, int off, int len, int ssrc, int index) {
    // The index stands behind the tag but is authenticated before the text: borrow the tag's place.
    put32(buf, off + len, ENCRYPTED | index);
    try {
      start(Cipher.ENCRYPT_MODE, ssrc, 0, index, 4);
      gcm.updateAAD(buf, off, RTCP_HEADER);
      gcm.updateAAD(buf, off + len, INDEX);
      int at = off + RTCP_HEADER;
      int sealed = RTCP_HEADER + gcm.doFinal(buf, at, len - RTCP_HEADER, buf, at);
      put32(buf, off + sealed, ENCRYPTED | index);
      return sealed + INDEX;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an SRTCP index was used twice, or the buffer is short", e);
    }
  }

  @Override
  public int openRtcp(byte[] buf, int off, int len, int ssrc, int flagAndIndex) {
    boolean encrypted = (flagAndIndex & ENCRYPTED) != 0;
    int body = len - INDEX;
    try {
      start(Cipher.DECRYPT_MODE, ssrc, 0, flagAndIndex & ~ENCRYPTED, 4);
      // Without the E flag all is associated data (RFC 7714, section 9.3).
      int clear = encrypted ? RTCP_HEADER : body - TAG;
      gcm.updateAAD(buf, off, clear);
      gcm.updateAAD(buf, off + body, INDEX);
      return clear + open(buf, off + clear, body - clear);
    } catch (AEADBadTagException e) {
      return FORGED;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed", e);
    }
  }

  @Override
  public int rtcpIndexOffset(int len) {
    return len - INDEX;
  }

  // In place the JDK would allocate an array as long as the whole buffer: open beside, copy back.
  private int open(byte[] buf, int at, int len) throws GeneralSecurityException {
    if (plain.length < len) {
      plain = new byte[len];
    }
    int opened = gcm.doFinal(buf, at, len, plain, 0);
    System.arraycopy(plain, 0, buf, at, opened);
    return opened;
  }

  // IV = (0(2) ‖ SSRC(4) ‖ ROC(4) ‖ SEQ(2)) ⊕ salt, or (0(2) ‖ SSRC(4) ‖ 0(2) ‖ index(4)) ⊕ salt
  // (sections 8.1, 9.1).
  private void start(int mode, int ssrc, int middle, int end, int endLength)
      throws GeneralSecurityException {
    put16(iv, 0, 0);
    put32(iv, 2, ssrc);
    if (endLength == 2) {
      put32(iv, 6, middle);
      put16(iv, 10, end);
    } else {
      put16(iv, 6, 0);
      put32(iv, 8, end);
    }
    for (int i = 0; i < IV; i++) {
      iv[i] ^= salt[i];
    }
    gcm.init(mode, key, new GCMParameterSpec(TAG * 8, iv));
  }
}
