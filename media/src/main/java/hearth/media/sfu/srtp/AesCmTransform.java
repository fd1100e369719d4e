package hearth.media.sfu.srtp;

import static hearth.media.sfu.rtp.Bytes.put32;

/**
 * AES_CM_128_HMAC_SHA1_80 (RFC 3711). RTP: header ‖ ciphertext ‖ tag(10), the tag over packet ‖
 * ROC(4). RTCP: header(8) ‖ ciphertext ‖ E+index(4) ‖ tag(10), the tag over all before it.
 */
final class AesCmTransform implements SrtpTransform {
  private static final int TAG = 10;
  private static final int INDEX = 4;
  private static final byte[] NOTHING = {};

  private final AesCounterMode aes;
  private final HmacSha1 hmac;
  private final byte[] rolloverCounter = new byte[4];

  AesCmTransform(SessionKeys keys) {
    aes = new AesCounterMode(keys.encryption(), keys.salt());
    hmac = new HmacSha1(keys.authentication());
  }

  @Override
  public int sealRtp(byte[] buf, int off, int header, int len, int ssrc, long index) {
    aes.apply(buf, off + header, len - header, ssrc, index);
    System.arraycopy(rtpTag(buf, off, len, index), 0, buf, off + len, TAG);
    return len + TAG;
  }

  @Override
  public int openRtp(byte[] buf, int off, int header, int len, int ssrc, long index) {
    int body = len - TAG;
    if (!isTag(rtpTag(buf, off, body, index), buf, off + body)) {
      return FORGED;
    }
    aes.apply(buf, off + header, body - header, ssrc, index);
    return body;
  }

  @Override
  public int sealRtcp(byte[] buf, int off, int len, int ssrc, int index) {
    aes.apply(buf, off + RTCP_HEADER, len - RTCP_HEADER, ssrc, index);
    put32(buf, off + len, ENCRYPTED | index);
    int body = len + INDEX;
    System.arraycopy(hmac.of(buf, off, body, NOTHING), 0, buf, off + body, TAG);
    return body + TAG;
  }

  @Override
  public int openRtcp(byte[] buf, int off, int len, int ssrc, int flagAndIndex) {
    int body = len - TAG;
    if (!isTag(hmac.of(buf, off, body, NOTHING), buf, off + body)) {
      return FORGED;
    }
    int plain = body - INDEX;
    if ((flagAndIndex & ENCRYPTED) != 0) {
      aes.apply(buf, off + RTCP_HEADER, plain - RTCP_HEADER, ssrc, flagAndIndex & ~ENCRYPTED);
    }
    return plain;
  }

  @Override
  public int rtcpIndexOffset(int len) {
    return len - TAG - INDEX;
  }

  private byte[] rtpTag(byte[] buf, int off, int len, long index) {
    put32(rolloverCounter, 0, (int) (index >>> 16));
    return hmac.of(buf, off, len, rolloverCounter);
  }

  // Compares in constant time, so that a forger learns nothing from how long a refusal takes.
  private static boolean isTag(byte[] hmac, byte[] buf, int at) {
    int difference = 0;
    for (int i = 0; i < TAG; i++) {
      difference |= hmac[i] ^ buf[at + i];
    }
    return difference == 0;
  }
}
