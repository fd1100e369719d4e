package hearth.media.sfu.srtp;

import static hearth.media.sfu.rtp.Bytes.i32;
import static hearth.media.sfu.rtp.Bytes.u16;

import hearth.media.sfu.rtp.SsrcMap;

/** Our end of one direction: protects RTP and RTCP in place. */
public final class SrtpSender {
  /** Spare bytes {@code protect} and {@code protectRtcp} may need behind the packet. */
  public static final int MAX_OVERHEAD = 20;

  /** The packet is not RTP (RTCP) and was left as it is. */
  public static final int MALFORMED = -3;

  /** More sources than {@link #MAX_SOURCES}. */
  public static final int TOO_MANY_SOURCES = -4;

  /**
   * This sequence number was sent, or may have been: to seal it again would use a GCM nonce twice.
   * Use RTX.
   */
  public static final int ALREADY_SENT = -5;

  /** The keys have protected all they may; the link must be made anew. */
  public static final int EXHAUSTED = -6;

  public static final int MAX_SOURCES = 256;

  private static final int WINDOW = 512;

  private final SrtpTransform rtp;
  private final SrtpTransform rtcp;
  private final boolean onceOnly;
  private final SsrcMap<IndexWindow> sources = new SsrcMap<>(MAX_SOURCES);
  // One count for all our SSRCs: each still sees it rise, and none can use an index twice.
  private int rtcpIndex;

  public SrtpSender(SrtpProfile profile, byte[] masterKey, byte[] masterSalt) {
    this(
        profile,
        SessionKeys.forRtp(profile, masterKey, masterSalt),
        SessionKeys.forRtcp(profile, masterKey, masterSalt));
  }

  SrtpSender(SrtpProfile profile, SessionKeys rtpKeys, SessionKeys rtcpKeys) {
    rtp = SrtpTransform.of(profile, rtpKeys);
    rtcp = SrtpTransform.of(profile, rtcpKeys);
    onceOnly = profile == SrtpProfile.AEAD_AES_128_GCM;
  }

  /**
   * Protects one RTP packet in place. Sequence numbers may come out of order by up to 512; the
   * rollover counter follows them.
   *
   * @return the new length, or a negative constant and the packet unchanged
   */
  public int protect(byte[] buf, int off, int len) {
    int header = RtpHeaderLength.of(buf, off, len);
    if (header < 0) {
      return MALFORMED;
    }
    int ssrc = i32(buf, off + 8);
    IndexWindow window = sources.get(ssrc);
    if (window == null) {
      window = new IndexWindow(WINDOW);
      if (!sources.put(ssrc, window)) {
        return TOO_MANY_SOURCES;
      }
    }
    long index = window.guess(u16(buf, off + 2));
    if (index < 0 || (onceOnly && !window.isFresh(index))) {
      return ALREADY_SENT;
    }
    if (index >>> 48 != 0) {
      return EXHAUSTED;
    }
    window.mark(index);
    return rtp.sealRtp(buf, off, header, len, ssrc, index);
  }

  /**
   * Protects one compound RTCP packet in place.
   *
   * @return the new length, or a negative constant and the packet unchanged
   */
  public int protectRtcp(byte[] buf, int off, int len) {
    if (len < SrtpTransform.RTCP_HEADER) {
      return MALFORMED;
    }
    if (rtcpIndex == Integer.MAX_VALUE) {
      return EXHAUSTED;
    }
    return rtcp.sealRtcp(buf, off, len, i32(buf, off + 4), ++rtcpIndex);
  }
}
