package hearth.media.sfu.srtp;

import static hearth.media.sfu.rtp.Bytes.i64;
import static hearth.media.sfu.rtp.Bytes.put64;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES in counter mode (RFC 3711, section 4.1.1) by ECB over a run of counters: the key never
 * changes, so nothing is initialised, and nothing allocated, per packet. Counters and key stream
 * are separate arrays because ECB in place copies.
 */
final class AesCounterMode {
  private static final int BLOCK = 16;
  private static final int FIRST_BLOCKS = 128;

  private final Cipher ecb;
  private final long saltHigh;
  private final long saltLow;
  private byte[] counters = new byte[FIRST_BLOCKS * BLOCK];
  private byte[] keyStream = new byte[FIRST_BLOCKS * BLOCK];

  /**
   * Keyed once for all packets.
   *
   * @param salt 14 bytes
   */
  AesCounterMode(byte[] key, byte[] salt) {
    byte[] iv = Arrays.copyOf(salt, BLOCK);
    saltHigh = i64(iv, 0);
    saltLow = i64(iv, 8);
    try {
      ecb = Cipher.getInstance("AES/ECB/NoPadding");
      ecb.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES is missing from this JDK", e);
    }
  }

  /** Xors the key stream of (ssrc, index) into these bytes: the same call encrypts and decrypts. */
  void apply(byte[] buf, int off, int len, int ssrc, long index) {
    if (len > 0) {
      makeKeyStream(len, ssrc, index);
      xor(buf, off, len);
    }
  }

  // IV = salt·2^16 ⊕ SSRC·2^64 ⊕ index·2^16; the block counter is its low 16 bits, which start at
  // 0.
  private void makeKeyStream(int len, int ssrc, long index) {
    int size = (len + BLOCK - 1) & -BLOCK;
    if (size > counters.length) {
      counters = new byte[size];
      keyStream = new byte[size];
    }
    long high = saltHigh ^ (ssrc & 0xffff_ffffL);
    long low = saltLow ^ (index << 16);
    for (int at = 0; at < size; at += BLOCK) {
      put64(counters, at, high);
      put64(counters, at + 8, low++);
    }
    try {
      ecb.update(counters, 0, size, keyStream, 0);
    } catch (ShortBufferException e) {
      throw new IllegalStateException("ECB is as long as its input", e);
    }
  }

  private void xor(byte[] buf, int off, int len) {
    int at = 0;
    for (; at + 8 <= len; at += 8) {
      put64(buf, off + at, i64(buf, off + at) ^ i64(keyStream, at));
    }
    for (; at < len; at++) {
      buf[off + at] ^= keyStream[at];
    }
  }
}
