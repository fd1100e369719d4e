package hearth.media.sfu.srtp;

import static hearth.media.sfu.rtp.Bytes.u16;

/**
 * How much of an RTP packet stays clear: fixed header, CSRCs and header extension (RFC 3711,
 * section 3.1).
 */
final class RtpHeaderLength {
  private static final int FIXED = 12;

  private RtpHeaderLength() {}

  /** In bytes, or −1 when this is not RTP version 2 or is cut short. */
  static int of(byte[] buf, int off, int len) {
    if (len < FIXED || (buf[off] & 0xc0) != 0x80) {
      return -1;
    }
    int header = FIXED + 4 * (buf[off] & 0x0f);
    if ((buf[off] & 0x10) != 0) {
      if (len < header + 4) {
        return -1;
      }
      header += 4 + 4 * u16(buf, off + header + 2);
    }
    return header <= len ? header : -1;
  }
}
