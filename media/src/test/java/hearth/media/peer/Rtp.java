package hearth.media.peer;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One RTP packet (RFC 3550, section 5.1) taken apart.
 *
 * @param extensions one-byte header extensions (RFC 8285) by id
 * @param payload without padding
 */
// Nobody compares packets whole; a list of boxed bytes would cost a load client dearly.
@SuppressWarnings("ArrayRecordComponent")
public record Rtp(
    int payloadType,
    boolean marker,
    int sequence,
    long timestamp,
    int ssrc,
    Map<Integer, byte[]> extensions,
    byte[] payload) {
  private static final int HEADER = 12;
  private static final int PADDING = 224;
  private static final int ONE_BYTE = 0xBEDE;

  static Rtp parse(byte[] packet, int length) {
    ByteBuffer buf = ByteBuffer.wrap(packet, 0, length);
    int first = buf.get() & 0xff;
    int second = buf.get() & 0xff;
    int sequence = buf.getShort() & 0xffff;
    long timestamp = buf.getInt() & 0xffffffffL;
    int ssrc = buf.getInt();
    buf.position(HEADER + 4 * (first & 0x0f));
    Map<Integer, byte[]> extensions = (first & 0x10) != 0 ? extensions(buf) : new LinkedHashMap<>();
    int end = (first & 0x20) != 0 ? length - (packet[length - 1] & 0xff) : length;
    byte[] payload = Arrays.copyOfRange(packet, buf.position(), end);
    return new Rtp(
        second & 0x7f, (second & 0x80) != 0, sequence, timestamp, ssrc, extensions, payload);
  }

  private static Map<Integer, byte[]> extensions(ByteBuffer buf) {
    Map<Integer, byte[]> extensions = new LinkedHashMap<>();
    int profile = buf.getShort() & 0xffff;
    int end = 4 * (buf.getShort() & 0xffff) + buf.position();
    if (profile != ONE_BYTE) {
      buf.position(end);
      return extensions;
    }
    while (buf.position() < end) {
      int head = buf.get() & 0xff;
      if (head != 0) {
        byte[] value = new byte[(head & 0x0f) + 1];
        buf.get(value);
        extensions.put(head >> 4, value);
      }
    }
    return extensions;
  }

  /**
   * Padding alone when there is no payload. Into a buffer with room behind the packet for SRTP's
   * tag; returns the length.
   */
  int write(byte[] into) {
    ByteBuffer buf = ByteBuffer.wrap(into);
    boolean padded = payload.length == 0;
    buf.put((byte) ((extensions.isEmpty() ? 0x80 : 0x90) | (padded ? 0x20 : 0)));
    buf.put((byte) ((marker ? 0x80 : 0) | payloadType));
    buf.putShort((short) sequence).putInt((int) timestamp).putInt(ssrc);
    if (!extensions.isEmpty()) {
      write(buf, extensions);
    }
    buf.put(padded ? padding() : payload);
    return buf.position();
  }

  /** The last byte counts all of them. */
  private static byte[] padding() {
    byte[] padding = new byte[PADDING];
    padding[PADDING - 1] = (byte) PADDING;
    return padding;
  }

  private static void write(ByteBuffer buf, Map<Integer, byte[]> extensions) {
    int start = buf.position();
    buf.putShort((short) ONE_BYTE).putShort((short) 0);
    extensions.forEach((id, value) -> buf.put((byte) ((id << 4) | (value.length - 1))).put(value));
    while (buf.position() % 4 != 0) {
      buf.put((byte) 0);
    }
    buf.putShort(start + 2, (short) ((buf.position() - start - 4) / 4));
  }
}
