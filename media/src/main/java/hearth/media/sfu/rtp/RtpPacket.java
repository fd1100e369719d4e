package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.i32;
import static hearth.media.sfu.rtp.Bytes.put16;
import static hearth.media.sfu.rtp.Bytes.put32;
import static hearth.media.sfu.rtp.Bytes.u16;
import static hearth.media.sfu.rtp.Bytes.u8;

/**
 * A view of one RTP packet (RFC 3550, section 5.1) in a buffer that it does not own; used again for
 * every packet.
 */
public final class RtpPacket {
  /** Bytes of the header before CSRCs and extensions. */
  public static final int FIXED_HEADER = 12;

  private static final int PADDED = 0x20;
  private static final int EXTENDED = 0x10;

  private byte[] buf = {};
  private int off;
  private int len;
  private int extensionOffset;
  private int extensionLength;
  private int payloadOffset;
  private int payloadLength;

  /** Whether a datagram is RTCP rather than RTP, when both share a port (RFC 5761, section 4). */
  public static boolean isRtcp(byte[] buf, int off, int len) {
    return len >= 2 && u8(buf, off + 1) >= 192 && u8(buf, off + 1) <= 223;
  }

  /** Writes a fixed header without CSRCs; returns {@link #FIXED_HEADER}. */
  public static int writeHeader(
      byte[] buf,
      int off,
      boolean extended,
      boolean marker,
      int payloadType,
      int sequence,
      int timestamp,
      int ssrc) {
    buf[off] = (byte) (0x80 | (extended ? EXTENDED : 0));
    buf[off + 1] = (byte) ((marker ? 0x80 : 0) | payloadType);
    put16(buf, off + 2, sequence);
    put32(buf, off + 4, timestamp);
    put32(buf, off + 8, ssrc);
    return FIXED_HEADER;
  }

  /**
   * Looks at these bytes from now on; false, and nothing may be asked of it, when they are not a
   * whole RTP packet.
   */
  public boolean wrap(byte[] packet, int offset, int length) {
    if (length < FIXED_HEADER || (packet[offset] & 0xc0) != 0x80) {
      return false;
    }
    int at = FIXED_HEADER + 4 * (packet[offset] & 0x0f);
    int extension = 0;
    if ((packet[offset] & EXTENDED) != 0) {
      at += 4;
      if (at > length) {
        return false;
      }
      extension = 4 * u16(packet, offset + at - 2);
    }
    int payload = length - at - extension - padding(packet, offset, length);
    if (payload < 0) {
      return false;
    }
    buf = packet;
    off = offset;
    len = length;
    extensionOffset = offset + at;
    extensionLength = extension;
    payloadOffset = offset + at + extension;
    payloadLength = payload;
    return true;
  }

  // Padding counts its own last byte, so that 0 is wrong: more than any packet then (section 5.1).
  private static int padding(byte[] packet, int offset, int length) {
    if ((packet[offset] & PADDED) == 0) {
      return 0;
    }
    int padding = u8(packet, offset + length - 1);
    return padding == 0 ? length : padding;
  }

  public byte[] buffer() {
    return buf;
  }

  public int offset() {
    return off;
  }

  /** Padding included. */
  public int length() {
    return len;
  }

  public boolean marker() {
    return buf[off + 1] < 0;
  }

  public int payloadType() {
    return buf[off + 1] & 0x7f;
  }

  public int sequence() {
    return u16(buf, off + 2);
  }

  public int timestamp() {
    return i32(buf, off + 4);
  }

  public int ssrc() {
    return i32(buf, off + 8);
  }

  public int csrcCount() {
    return buf[off] & 0x0f;
  }

  public int csrc(int index) {
    return i32(buf, off + FIXED_HEADER + 4 * index);
  }

  public boolean hasExtension() {
    return (buf[off] & EXTENDED) != 0;
  }

  /** The "defined by profile" word of the header extension; only with {@link #hasExtension}. */
  public int extensionProfile() {
    return u16(buf, extensionOffset - 4);
  }

  /** Where in the buffer the extension's data begin. */
  public int extensionOffset() {
    return extensionOffset;
  }

  public int extensionLength() {
    return extensionLength;
  }

  /** Where in the buffer the payload begins. */
  public int payloadOffset() {
    return payloadOffset;
  }

  /** Without padding; 0 for a packet of padding only. */
  public int payloadLength() {
    return payloadLength;
  }

  public void payloadType(int payloadType) {
    buf[off + 1] = (byte) ((buf[off + 1] & 0x80) | payloadType);
  }

  public void sequence(int sequence) {
    put16(buf, off + 2, sequence);
  }

  public void timestamp(int timestamp) {
    put32(buf, off + 4, timestamp);
  }

  public void ssrc(int ssrc) {
    put32(buf, off + 8, ssrc);
  }
}
