package hearth.media.peer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The RTCP that a browser reads and writes (RFC 3550, RFC 4585). */
public sealed interface Rtcp {
  /** PT 200. The NTP time is 32.32 fixed point seconds since 1900. */
  record SenderReport(int ssrc, long ntp, long timestamp, long packets, long octets)
      implements Rtcp {}

  /** PT 201, without its blocks. */
  record ReceiverReport(int ssrc, int blocks) implements Rtcp {}

  /** PT 205, FMT 1: these packets of this stream are missing. */
  record Nack(int sender, int ssrc, List<Integer> sequences) implements Rtcp {}

  /** PT 206, FMT 1 or 4: a key frame of this stream is wanted. */
  record Pli(int sender, int ssrc) implements Rtcp {}

  /** PT 205, FMT 15: transport-wide feedback. */
  record TransportFeedback(int sender, int baseSequence, int packets) implements Rtcp {}

  /** Anything else. */
  record Other(int payloadType, int format) implements Rtcp {}

  static List<Rtcp> parse(byte[] packet, int length) {
    List<Rtcp> all = new ArrayList<>();
    int at = 0;
    while (at + 4 <= length) {
      ByteBuffer one = ByteBuffer.wrap(packet, at, length - at).slice();
      int size = 4 * ((one.getShort(2) & 0xffff) + 1);
      all.add(one(one.limit(Math.min(size, length - at))));
      at += size;
    }
    return all;
  }

  private static Rtcp one(ByteBuffer buf) {
    int format = buf.get(0) & 0x1f;
    int type = buf.get(1) & 0xff;
    return switch (type * 100 + format) {
      case 20501 -> new Nack(buf.getInt(4), buf.getInt(8), missing(buf.position(12)));
      case 20515 ->
          new TransportFeedback(
              buf.getInt(4), buf.getShort(12) & 0xffff, buf.getShort(14) & 0xffff);
      // A full intra request (RFC 5104, section 4.3.1) names its streams behind the two SSRCs.
      case 20604 ->
          buf.limit() < 20 ? new Other(type, format) : new Pli(buf.getInt(4), buf.getInt(12));
      case 20601 -> new Pli(buf.getInt(4), buf.getInt(8));
      default -> report(type, format, buf);
    };
  }

  private static Rtcp report(int type, int format, ByteBuffer buf) {
    return switch (type) {
      case 200 ->
          new SenderReport(
              buf.getInt(4),
              buf.getLong(8),
              buf.getInt(16) & 0xffffffffL,
              buf.getInt(20) & 0xffffffffL,
              buf.getInt(24) & 0xffffffffL);
      case 201 -> new ReceiverReport(buf.getInt(4), format);
      default -> new Other(type, format);
    };
  }

  private static List<Integer> missing(ByteBuffer buf) {
    List<Integer> sequences = new ArrayList<>();
    while (buf.remaining() >= 4) {
      int first = buf.getShort() & 0xffff;
      int mask = buf.getShort() & 0xffff;
      sequences.add(first);
      for (int bit = 0; bit < 16; bit++) {
        if (((mask >> bit) & 1) == 1) {
          sequences.add((first + bit + 1) & 0xffff);
        }
      }
    }
    return sequences;
  }

  /** A reduced-size (RFC 5506) NACK of one packet. */
  static byte[] nack(int sender, int ssrc, int sequence) {
    byte[] nack = feedback(1, 205, 3, sender, ssrc);
    ByteBuffer.wrap(nack).putShort(12, (short) sequence);
    return nack;
  }

  static byte[] pli(int sender, int ssrc) {
    return feedback(1, 206, 2, sender, ssrc);
  }

  /** A report with one block; what it says of jitter and of our sender reports is nothing. */
  static byte[] receiverReport(int sender, int ssrc, int lost, int highestSequence) {
    return ByteBuffer.allocate(32)
        .put((byte) 0x81)
        .put((byte) 201)
        .putShort((short) 7)
        .putInt(sender)
        .putInt(ssrc)
        .putInt(lost & 0xffffff)
        .putInt(highestSequence)
        .array();
  }

  /** A report without blocks. */
  static byte[] senderReport(int ssrc, long ntp, long timestamp) {
    return ByteBuffer.allocate(28)
        .put((byte) 0x80)
        .put((byte) 200)
        .putShort((short) 6)
        .putInt(ssrc)
        .putLong(ntp)
        .putInt((int) timestamp)
        .putInt(1)
        .putInt(100)
        .array();
  }

  private static byte[] feedback(int format, int type, int words, int sender, int ssrc) {
    return ByteBuffer.allocate(4 * (words + 1))
        .put((byte) (0x80 | format))
        .put((byte) type)
        .putShort((short) words)
        .putInt(sender)
        .putInt(ssrc)
        .array();
  }
}
