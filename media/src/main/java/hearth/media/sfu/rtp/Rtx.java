package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.put16;
import static hearth.media.sfu.rtp.Bytes.u16;

/**
 * Retransmission packets (RFC 4588, section 4): the original's header with SSRC, type and sequence
 * of their own ‖ OSN(2) ‖ payload.
 */
public final class Rtx {
  /** Bytes an RTX packet is longer than its original. */
  public static final int OVERHEAD = 2;

  /** No original inside: padding sent to probe, or cut short. */
  public static final int NOTHING = -1;

  private Rtx() {}

  /**
   * Turns the packet into a retransmission of itself, in place; the buffer needs {@link #OVERHEAD}
   * bytes behind it.
   *
   * @return the new length
   */
  public static int encapsulate(RtpPacket packet, int payloadType, int sequence, int ssrc) {
    byte[] buf = packet.buffer();
    int payload = packet.payloadOffset();
    int end = packet.offset() + packet.length();
    System.arraycopy(buf, payload, buf, payload + OVERHEAD, end - payload);
    put16(buf, payload, packet.sequence());
    packet.payloadType(payloadType);
    packet.sequence(sequence);
    packet.ssrc(ssrc);
    return packet.length() + OVERHEAD;
  }

  /**
   * Restores the original in place, without padding.
   *
   * @param payloadType of the stream it repairs
   * @param ssrc of the stream it repairs
   * @return the new length, or {@link #NOTHING} and the packet unchanged
   */
  public static int decapsulate(RtpPacket packet, int payloadType, int ssrc) {
    int length = packet.payloadLength() - OVERHEAD;
    if (length < 0) {
      return NOTHING;
    }
    byte[] buf = packet.buffer();
    int payload = packet.payloadOffset();
    packet.payloadType(payloadType);
    packet.sequence(u16(buf, payload));
    packet.ssrc(ssrc);
    buf[packet.offset()] &= ~0x20;
    System.arraycopy(buf, payload + OVERHEAD, buf, payload, length);
    return payload + length - packet.offset();
  }
}
