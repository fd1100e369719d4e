package hearth.media.sfu.srtp;

import static hearth.media.sfu.rtp.Bytes.i32;
import static hearth.media.sfu.rtp.Bytes.u16;

import hearth.media.sfu.rtp.SsrcMap;
import org.jspecify.annotations.Nullable;

/**
 * The peer's end of one direction: checks and opens RTP and RTCP in place. A packet is believed
 * once, and only when authentic.
 */
public final class SrtpReceiver {
  /** Seen before, or too old to know. */
  public static final int REPLAYED = -1;

  /** The tag does not fit: forged, damaged, or of other keys. */
  public static final int NOT_AUTHENTIC = -2;

  /** Not SRTP (SRTCP), or too short to be. */
  public static final int MALFORMED = -3;

  /** One source more than {@link #MAX_SOURCES}. */
  public static final int TOO_MANY_SOURCES = -4;

  public static final int MAX_SOURCES = 64;

  private static final int WINDOW = 128;
  private static final int RTCP_INDEX = 4;

  private final SrtpTransform rtp;
  private final SrtpTransform rtcp;
  private final int tagLength;
  private final SsrcMap<IndexWindow> rtpSources = new SsrcMap<>(MAX_SOURCES);
  private final SsrcMap<IndexWindow> rtcpSources = new SsrcMap<>(MAX_SOURCES);

  public SrtpReceiver(SrtpProfile profile, byte[] masterKey, byte[] masterSalt) {
    this(
        profile,
        SessionKeys.forRtp(profile, masterKey, masterSalt),
        SessionKeys.forRtcp(profile, masterKey, masterSalt));
  }

  SrtpReceiver(SrtpProfile profile, SessionKeys rtpKeys, SessionKeys rtcpKeys) {
    rtp = SrtpTransform.of(profile, rtpKeys);
    rtcp = SrtpTransform.of(profile, rtcpKeys);
    tagLength = profile.tagLength();
  }

  /**
   * Opens one SRTP packet in place.
   *
   * @return the length of the RTP packet, or a negative constant
   */
  public int unprotect(byte[] buf, int off, int len) {
    int header = RtpHeaderLength.of(buf, off, len - tagLength);
    if (header < 0) {
      return MALFORMED;
    }
    int ssrc = i32(buf, off + 8);
    int sequence = u16(buf, off + 2);
    IndexWindow window = rtpSources.get(ssrc);
    if (window == null && rtpSources.isFull()) {
      return TOO_MANY_SOURCES;
    }
    long index = window == null ? sequence : window.guess(sequence);
    if (window != null && !window.isFresh(index)) {
      return REPLAYED;
    }
    int opened = rtp.openRtp(buf, off, header, len, ssrc, index);
    if (opened == SrtpTransform.FORGED) {
      return NOT_AUTHENTIC;
    }
    remember(rtpSources, window, ssrc, index);
    return opened;
  }

  /**
   * Opens one compound SRTCP packet in place.
   *
   * @return the length of the RTCP packet, or a negative constant
   */
  public int unprotectRtcp(byte[] buf, int off, int len) {
    if (len < SrtpTransform.RTCP_HEADER + RTCP_INDEX + tagLength || (buf[off] & 0xc0) != 0x80) {
      return MALFORMED;
    }
    int ssrc = i32(buf, off + 4);
    int flagAndIndex = i32(buf, off + rtcp.rtcpIndexOffset(len));
    int index = flagAndIndex & ~SrtpTransform.ENCRYPTED;
    IndexWindow window = rtcpSources.get(ssrc);
    if (window == null && rtcpSources.isFull()) {
      return TOO_MANY_SOURCES;
    }
    if (window != null && !window.isFresh(index)) {
      return REPLAYED;
    }
    int opened = rtcp.openRtcp(buf, off, len, ssrc, flagAndIndex);
    if (opened == SrtpTransform.FORGED) {
      return NOT_AUTHENTIC;
    }
    remember(rtcpSources, window, ssrc, index);
    return opened;
  }

  // A source is remembered only after its first authentic packet: forged ones cannot fill the
  // table.
  private static void remember(
      SsrcMap<IndexWindow> sources, @Nullable IndexWindow window, int ssrc, long index) {
    IndexWindow known = window;
    if (known == null) {
      known = new IndexWindow(WINDOW);
      sources.put(ssrc, known);
    }
    known.mark(index);
  }
}
