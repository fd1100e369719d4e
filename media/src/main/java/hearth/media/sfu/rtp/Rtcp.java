package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.i32;
import static hearth.media.sfu.rtp.Bytes.i64;
import static hearth.media.sfu.rtp.Bytes.u16;
import static hearth.media.sfu.rtp.Bytes.u32;
import static hearth.media.sfu.rtp.Bytes.u8;

/**
 * Reads compound RTCP (RFC 3550, section 6; RFC 4585; RFC 5104; draft-alvestrand-rmcat-remb-03),
 * reduced-size too (RFC 5506). Each packet: V(2) P(1) count(5) ‖ type(8) ‖ length in words less
 * one(16) ‖ sender's SSRC(32) ‖ …
 */
public final class Rtcp {
  static final int SENDER_REPORT = 200;
  static final int RECEIVER_REPORT = 201;
  static final int SOURCE_DESCRIPTION = 202;
  static final int BYE = 203;
  static final int TRANSPORT_FEEDBACK = 205;
  static final int PAYLOAD_FEEDBACK = 206;
  static final int NACK = 1;
  static final int TRANSPORT_CC = 15;
  static final int PICTURE_LOSS = 1;
  static final int FULL_INTRA_REQUEST = 4;
  static final int APPLICATION = 15;
  static final int REMB = 0x52454d42;
  static final int REPORT_BLOCK = 24;

  private static final int HEADER = 8;
  private static final int SENDER_INFO = 20;
  private static final int FEEDBACK_HEADER = 12;

  private Rtcp() {}

  /**
   * Tells the visitor what a compound packet says. What is of no interest, or too short for what it
   * claims, is passed over.
   *
   * @return false, and nothing told, when the packets do not fill the datagram exactly
   */
  public static boolean read(byte[] buf, int off, int len, RtcpVisitor visitor) {
    if (!isWhole(buf, off, len)) {
      return false;
    }
    for (int at = off; at < off + len; at += 4 + 4 * u16(buf, at + 2)) {
      int length = 4 + 4 * u16(buf, at + 2);
      int padding = (buf[at] & 0x20) == 0 ? 0 : u8(buf, at + length - 1);
      if (length - padding >= HEADER) {
        packet(buf, at, length - padding, visitor);
      }
    }
    return true;
  }

  private static boolean isWhole(byte[] buf, int off, int len) {
    int at = 0;
    while (at + 4 <= len && (buf[off + at] & 0xc0) == 0x80) {
      at += 4 + 4 * u16(buf, off + at + 2);
    }
    return len > 0 && at == len;
  }

  private static void packet(byte[] buf, int at, int len, RtcpVisitor visitor) {
    int count = buf[at] & 0x1f;
    switch (u8(buf, at + 1)) {
      case SENDER_REPORT -> senderReport(buf, at, len, count, visitor);
      case RECEIVER_REPORT -> blocks(buf, at, at + HEADER, len - HEADER, count, visitor);
      case BYE -> bye(buf, at, len, count, visitor);
      case TRANSPORT_FEEDBACK -> transportFeedback(buf, at, len, count, visitor);
      case PAYLOAD_FEEDBACK -> payloadFeedback(buf, at, len, count, visitor);
      default -> {
        // SDES, APP and extended reports tell a forwarder nothing.
      }
    }
  }

  private static void senderReport(byte[] buf, int at, int len, int count, RtcpVisitor visitor) {
    if (len >= HEADER + SENDER_INFO) {
      visitor.senderReport(
          i32(buf, at + 4),
          i64(buf, at + 8),
          i32(buf, at + 16),
          u32(buf, at + 20),
          u32(buf, at + 24));
      int body = HEADER + SENDER_INFO;
      blocks(buf, at, at + body, len - body, count, visitor);
    }
  }

  private static void blocks(
      byte[] buf, int packet, int from, int len, int count, RtcpVisitor visitor) {
    for (int i = 0; i < count && (i + 1) * REPORT_BLOCK <= len; i++) {
      int at = from + i * REPORT_BLOCK;
      visitor.report(
          i32(buf, packet + 4),
          i32(buf, at),
          u8(buf, at + 4),
          (i32(buf, at + 4) << 8) >> 8,
          u32(buf, at + 8),
          u32(buf, at + 12),
          i32(buf, at + 16),
          i32(buf, at + 20));
    }
  }

  private static void bye(byte[] buf, int at, int len, int count, RtcpVisitor visitor) {
    for (int i = 0; i < count && 4 + (i + 1) * 4 <= len; i++) {
      visitor.bye(i32(buf, at + 4 + i * 4));
    }
  }

  private static void transportFeedback(
      byte[] buf, int at, int len, int format, RtcpVisitor visitor) {
    if (len < FEEDBACK_HEADER) {
      return;
    }
    int sender = i32(buf, at + 4);
    int media = i32(buf, at + 8);
    if (format == NACK) {
      for (int item = FEEDBACK_HEADER; item + 4 <= len; item += 4) {
        nack(sender, media, u16(buf, at + item), u16(buf, at + item + 2), visitor);
      }
    } else if (format == TRANSPORT_CC) {
      visitor.transportFeedback(sender, media, buf, at, len);
    }
  }

  // PID, and a bitmask of the 16 that follow it (RFC 4585, section 6.2.1).
  private static void nack(int sender, int media, int first, int following, RtcpVisitor visitor) {
    visitor.nack(sender, media, first);
    for (int bit = 0; bit < 16; bit++) {
      if ((following >> bit & 1) != 0) {
        visitor.nack(sender, media, (first + 1 + bit) & 0xffff);
      }
    }
  }

  private static void payloadFeedback(
      byte[] buf, int at, int len, int format, RtcpVisitor visitor) {
    if (len < FEEDBACK_HEADER) {
      return;
    }
    int sender = i32(buf, at + 4);
    switch (format) {
      case PICTURE_LOSS -> visitor.keyFrameRequest(sender, i32(buf, at + 8));
      case FULL_INTRA_REQUEST -> {
        for (int item = FEEDBACK_HEADER; item + 8 <= len; item += 8) {
          visitor.keyFrameRequest(sender, i32(buf, at + item));
        }
      }
      case APPLICATION -> remb(buf, at, len, sender, visitor);
      default -> {
        // Other payload feedback was not negotiated.
      }
    }
  }

  // "REMB" ‖ number of SSRCs(8) ‖ exponent(6) ‖ mantissa(18) ‖ SSRCs.
  private static void remb(byte[] buf, int at, int len, int sender, RtcpVisitor visitor) {
    if (len >= FEEDBACK_HEADER + 8 && i32(buf, at + FEEDBACK_HEADER) == REMB) {
      int word = i32(buf, at + FEEDBACK_HEADER + 4);
      long mantissa = word & 0x3ffff;
      int exponent = word >> 18 & 0x3f;
      long bits = exponent > 44 ? Long.MAX_VALUE : mantissa << exponent;
      visitor.maxBitrate(sender, bits);
    }
  }
}
