package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.u16;
import static hearth.media.sfu.rtp.Bytes.u24;
import static hearth.media.sfu.rtp.Bytes.u8;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads single elements of an RTP header extension, in its one- or two-byte form (RFC 8285). */
public final class HeaderExtensions {
  public static final String MID = "urn:ietf:params:rtp-hdrext:sdes:mid";
  public static final String RID = "urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id";
  public static final String REPAIRED_RID =
      "urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id";
  public static final String ABS_SEND_TIME =
      "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time";
  public static final String TRANSPORT_CC =
      "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
  public static final String AUDIO_LEVEL = "urn:ietf:params:rtp-hdrext:ssrc-audio-level";

  /** The element is not there. */
  public static final int NONE = -1;

  static final int ONE_BYTE = 0xbede;
  private static final int TWO_BYTE = 0x1000;
  private static final int LENGTH_BITS = 8;

  private HeaderExtensions() {}

  /** The audio level in −dBov, 0 loudest … 127 silence (RFC 6464), or {@link #NONE}. */
  public static int audioLevel(RtpPacket packet, int id) {
    int at = offset(packet, id, 1);
    return at == NONE ? NONE : u8(packet.buffer(), at) & 0x7f;
  }

  /** The 16-bit transport-wide sequence number, or {@link #NONE}. */
  public static int transportSequence(RtpPacket packet, int id) {
    int at = offset(packet, id, 2);
    return at == NONE ? NONE : u16(packet.buffer(), at);
  }

  /** When it was sent: 24 bits of seconds in 6.18 fixed point, or {@link #NONE}. */
  public static int absSendTime(RtpPacket packet, int id) {
    int at = offset(packet, id, 3);
    return at == NONE ? NONE : u24(packet.buffer(), at);
  }

  /**
   * A short text such as mid or rid (RFC 8843, section 15), or null. Allocates: for packets of a
   * source not known yet.
   */
  public static @Nullable String text(RtpPacket packet, int id) {
    int found = find(packet, id);
    int length = found & ((1 << LENGTH_BITS) - 1);
    return found == NONE || length == 0
        ? null
        : new String(packet.buffer(), found >> LENGTH_BITS, length, StandardCharsets.ISO_8859_1);
  }

  private static int offset(RtpPacket packet, int id, int length) {
    int found = find(packet, id);
    return found == NONE || (found & ((1 << LENGTH_BITS) - 1)) != length
        ? NONE
        : found >> LENGTH_BITS;
  }

  /** Offset in the buffer ‖ 8 bits of length, or {@link #NONE}. Ids from 1; 0 is never found. */
  private static int find(RtpPacket packet, int id) {
    if (id <= 0 || !packet.hasExtension()) {
      return NONE;
    }
    int profile = packet.extensionProfile();
    if (profile == ONE_BYTE) {
      return findOneByte(packet, id);
    }
    return (profile & 0xfff0) == TWO_BYTE ? findTwoByte(packet, id) : NONE;
  }

  private static int findOneByte(RtpPacket packet, int id) {
    byte[] buf = packet.buffer();
    int end = packet.extensionOffset() + packet.extensionLength();
    int at = packet.extensionOffset();
    while (at < end) {
      int element = u8(buf, at++);
      if (element == 0) {
        continue;
      }
      int length = (element & 0x0f) + 1;
      // Id 15 says: look no further (section 4.2).
      if (element >> 4 == 15 || at + length > end) {
        return NONE;
      }
      if (element >> 4 == id) {
        return at << LENGTH_BITS | length;
      }
      at += length;
    }
    return NONE;
  }

  private static int findTwoByte(RtpPacket packet, int id) {
    byte[] buf = packet.buffer();
    int end = packet.extensionOffset() + packet.extensionLength();
    int at = packet.extensionOffset();
    while (at + 1 < end) {
      int element = u8(buf, at++);
      if (element == 0) {
        continue;
      }
      int length = u8(buf, at++);
      if (at + length > end) {
        return NONE;
      }
      if (element == id) {
        return at << LENGTH_BITS | length;
      }
      at += length;
    }
    return NONE;
  }
}
