package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.put16;
import static hearth.media.sfu.rtp.Bytes.put32;
import static hearth.media.sfu.rtp.Bytes.put64;
import static hearth.media.sfu.rtp.Bytes.put8;
import static hearth.media.sfu.rtp.Bytes.u16;

import java.util.Arrays;

/**
 * Writes RTCP packets one behind the other: each method writes at an offset and returns the offset
 * behind what it wrote. The caller's buffer is large enough: 1,200 bytes hold any compound Hearth
 * makes.
 */
public final class RtcpWriter {
  /** Most report blocks in one packet (RFC 3550, section 6.4.1). */
  public static final int MAX_REPORTS = 31;

  private static final int MAX_CNAME = 255;

  private RtcpWriter() {}

  /** A sender report without report blocks; 28 bytes. */
  public static int senderReport(
      byte[] buf, int at, int ssrc, long ntp, int rtpTimestamp, int packets, int octets) {
    header(buf, at, 0, Rtcp.SENDER_REPORT, 28, ssrc);
    put64(buf, at + 8, ntp);
    put32(buf, at + 16, rtpTimestamp);
    put32(buf, at + 20, packets);
    put32(buf, at + 24, octets);
    return at + 28;
  }

  /** A receiver report without blocks yet; 8 bytes. */
  public static int receiverReport(byte[] buf, int at, int ssrc) {
    return header(buf, at, 0, Rtcp.RECEIVER_REPORT, 8, ssrc);
  }

  /**
   * Adds a block to the report that begins at {@code report} and ends at {@code at}; 24 bytes.
   *
   * @return {@code at} when the report is full
   */
  public static int block(
      byte[] buf,
      int report,
      int at,
      int source,
      int fractionLost,
      int lost,
      int highestSequence,
      int jitter,
      int lastReport,
      int delay) {
    int count = buf[report] & 0x1f;
    if (count == MAX_REPORTS) {
      return at;
    }
    put8(buf, report, 0x80 | (count + 1));
    put16(buf, report + 2, u16(buf, report + 2) + Rtcp.REPORT_BLOCK / 4);
    put32(buf, at, source);
    put32(buf, at + 4, fractionLost << 24 | (lost & 0xff_ffff));
    put32(buf, at + 8, highestSequence);
    put32(buf, at + 12, jitter);
    put32(buf, at + 16, lastReport);
    put32(buf, at + 20, delay);
    return at + Rtcp.REPORT_BLOCK;
  }

  /**
   * A source description with the CNAME alone.
   *
   * @param cname 1–255 bytes of UTF-8
   */
  public static int cname(byte[] buf, int at, int ssrc, byte[] cname) {
    if (cname.length == 0 || cname.length > MAX_CNAME) {
      throw new IllegalArgumentException("a CNAME is 1 to 255 bytes");
    }
    // The list ends with at least one zero byte, then is filled up to a word (RFC 3550, section
    // 6.5).
    int length = (8 + 2 + cname.length + 1 + 3) & ~3;
    header(buf, at, 1, Rtcp.SOURCE_DESCRIPTION, length, ssrc);
    put8(buf, at + 8, 1);
    put8(buf, at + 9, cname.length);
    System.arraycopy(cname, 0, buf, at + 10, cname.length);
    Arrays.fill(buf, at + 10 + cname.length, at + length, (byte) 0);
    return at + length;
  }

  /** The end of one source; 8 bytes. */
  public static int bye(byte[] buf, int at, int ssrc) {
    return header(buf, at, 1, Rtcp.BYE, 8, ssrc);
  }

  /**
   * Asks for packets again (RFC 4585, section 6.2.1); at most 12 + 4·count bytes.
   *
   * @param sequences in rising order
   */
  public static int nack(byte[] buf, int at, int sender, int media, int[] sequences, int count) {
    put32(buf, at + 8, media);
    int end = at + 12;
    for (int i = 0; i < count; ) {
      int first = sequences[i++] & 0xffff;
      int following = 0;
      while (i < count && distance(first, sequences[i]) <= 16) {
        following |= 1 << distance(first, sequences[i++]) >> 1;
      }
      put16(buf, end, first);
      put16(buf, end + 2, following);
      end += 4;
    }
    header(buf, at, Rtcp.NACK, Rtcp.TRANSPORT_FEEDBACK, end - at, sender);
    return end;
  }

  private static int distance(int first, int sequence) {
    return (sequence - first) & 0xffff;
  }

  /** Asks for a key frame (RFC 4585, section 6.3.1); 12 bytes. */
  public static int pictureLoss(byte[] buf, int at, int sender, int media) {
    header(buf, at, Rtcp.PICTURE_LOSS, Rtcp.PAYLOAD_FEEDBACK, 12, sender);
    put32(buf, at + 8, media);
    return at + 12;
  }

  /** Bounds what the senders of this one SSRC may send (REMB); 24 bytes. */
  public static int maxBitrate(byte[] buf, int at, int sender, int media, long bitsPerSecond) {
    header(buf, at, Rtcp.APPLICATION, Rtcp.PAYLOAD_FEEDBACK, 24, sender);
    put32(buf, at + 8, 0);
    put32(buf, at + 12, Rtcp.REMB);
    int exponent = Math.max(0, 46 - Long.numberOfLeadingZeros(bitsPerSecond));
    put32(buf, at + 16, 1 << 24 | exponent << 18 | (int) (bitsPerSecond >> exponent));
    put32(buf, at + 20, media);
    return at + 24;
  }

  static int header(byte[] buf, int at, int count, int type, int length, int ssrc) {
    put8(buf, at, 0x80 | count);
    put8(buf, at + 1, type);
    put16(buf, at + 2, length / 4 - 1);
    put32(buf, at + 4, ssrc);
    return at + 8;
  }
}
