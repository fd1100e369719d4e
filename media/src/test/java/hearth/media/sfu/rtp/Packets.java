package hearth.media.sfu.rtp;

import java.util.Arrays;
import java.util.HexFormat;

/** Packets for tests. */
final class Packets {
  private Packets() {}

  static RtpPacket view(byte[] packet) {
    RtpPacket view = new RtpPacket();
    if (!view.wrap(packet, 0, packet.length)) {
      throw new AssertionError("not RTP");
    }
    return view;
  }

  /** A packet with this payload and room behind it for two bytes, which its view does not cover. */
  static RtpPacket rtp(int sequence, int timestamp, int ssrc, byte... payload) {
    byte[] buf = new byte[RtpPacket.FIXED_HEADER + payload.length + Rtx.OVERHEAD];
    RtpPacket.writeHeader(buf, 0, false, false, 96, sequence, timestamp, ssrc);
    System.arraycopy(payload, 0, buf, RtpPacket.FIXED_HEADER, payload.length);
    RtpPacket view = new RtpPacket();
    view.wrap(buf, 0, buf.length - Rtx.OVERHEAD);
    return view;
  }

  static byte[] vp8(boolean key, int pictureId, int tl0) {
    return new byte[] {
      (byte) 0x90,
      (byte) 0xc0,
      (byte) (0x80 | pictureId >> 8),
      (byte) pictureId,
      (byte) tl0,
      (byte) (key ? 0 : 1),
      7,
      7
    };
  }

  static Vp8Descriptor descriptor(RtpPacket packet) {
    Vp8Descriptor vp8 = new Vp8Descriptor();
    if (!vp8.wrap(packet.buffer(), packet.payloadOffset(), packet.payloadLength())) {
      throw new AssertionError("not VP8");
    }
    return vp8;
  }

  static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  static byte[] bytes(RtpPacket packet, int length) {
    return Arrays.copyOfRange(packet.buffer(), packet.offset(), packet.offset() + length);
  }
}
