package hearth.media.peer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Payloads that look like Opus and VP8 from outside and bear words that a test can read: {@code
 * …│length(2)│words│zeros}. A media server that takes packets apart and packs them anew reads each
 * VP8 frame's head, so that stays one it can read: after the frame's tag a first partition of
 * zeros, which says nothing of segments, filters or further partitions (RFC 6386, section 9).
 */
public final class Payload {
  private static final int VP8_TAG = 3;
  private static final int VP8_KEY_START = 7;
  private static final int VP8_PARTITION = 30;

  private Payload() {}

  /** An Opus packet: the TOC byte of a 20 ms full-band frame, then the words. */
  static byte[] opus(String words, int size) {
    byte[] payload = payload(1, words, size);
    words(ByteBuffer.wrap(payload).put((byte) 0xF8), words);
    return payload;
  }

  /**
   * One whole VP8 frame behind a descriptor with a 15-bit PictureID, TL0PICIDX and TID (RFC 7741).
   */
  static byte[] vp8(String words, boolean key, int pictureId, int tl0, int size) {
    byte[] payload = payload(6 + head(key), words, size);
    ByteBuffer buf = ByteBuffer.wrap(payload);
    buf.put((byte) 0x90).put((byte) 0xE0);
    buf.putShort((short) (0x8000 | (pictureId & 0x7fff)));
    buf.put((byte) tl0).put((byte) 0x20);
    // The frame's tag: bit 0 is clear in a key frame, bit 4 shows the frame, the first partition's
    // size stands in the bits above.
    int tag = (key ? 0x10 : 0x11) | (VP8_PARTITION << 5);
    buf.put((byte) tag).put((byte) (tag >> 8)).put((byte) (tag >> 16));
    if (key) {
      buf.put(new byte[] {(byte) 0x9d, 0x01, 0x2a});
      buf.put(new byte[] {0x40, 0x01, (byte) 0xb4, 0x00});
    }
    words(buf.put(new byte[VP8_PARTITION]), words);
    return payload;
  }

  /** What stands before the words of a frame. */
  private static int head(boolean key) {
    return VP8_TAG + (key ? VP8_KEY_START : 0) + VP8_PARTITION;
  }

  private static byte[] payload(int head, String words, int size) {
    int needed = head + 2 + words.getBytes(StandardCharsets.UTF_8).length;
    return new byte[Math.max(needed, size)];
  }

  private static void words(ByteBuffer buf, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    buf.putShort((short) bytes.length).put(bytes);
  }

  static String wordsOfOpus(byte[] payload) {
    return words(payload, 1);
  }

  static String wordsOfVp8(byte[] payload) {
    int frame = vp8Descriptor(payload);
    return words(payload, frame + head(isKey(payload)));
  }

  private static String words(byte[] payload, int at) {
    int length = ByteBuffer.wrap(payload).getShort(at) & 0xffff;
    return new String(payload, at + 2, length, StandardCharsets.UTF_8);
  }

  static boolean isKey(byte[] payload) {
    return (payload[vp8Descriptor(payload)] & 1) == 0;
  }

  /** The PictureID, 15 bits; −1 when there is none. */
  public static int pictureId(byte[] payload) {
    boolean has = (payload[0] & 0x80) != 0 && (payload[1] & 0x80) != 0;
    if (!has) {
      return -1;
    }
    return (payload[2] & 0x80) != 0
        ? ((payload[2] & 0x7f) << 8) | (payload[3] & 0xff)
        : payload[2] & 0x7f;
  }

  /** TL0PICIDX, 8 bits; −1 when there is none. */
  public static int tl0(byte[] payload) {
    boolean has = (payload[0] & 0x80) != 0 && (payload[1] & 0x40) != 0;
    if (!has) {
      return -1;
    }
    int picture = (payload[1] & 0x80) == 0 ? 0 : (payload[2] & 0x80) != 0 ? 2 : 1;
    return payload[2 + picture] & 0xff;
  }

  private static int vp8Descriptor(byte[] payload) {
    int at = 1;
    if ((payload[0] & 0x80) != 0) {
      int flags = payload[at++];
      if ((flags & 0x80) != 0) {
        at += (payload[at] & 0x80) != 0 ? 2 : 1;
      }
      at += (flags & 0x40) != 0 ? 1 : 0;
      at += (flags & 0x30) != 0 ? 1 : 0;
    }
    return at;
  }

  /** RTX (RFC 4588): the original's sequence number goes before its payload. */
  static byte[] rtx(int originalSequence, byte[] payload) {
    return ByteBuffer.allocate(payload.length + 2)
        .putShort((short) originalSequence)
        .put(payload)
        .array();
  }

  static int originalOf(byte[] rtx) {
    return ByteBuffer.wrap(rtx).getShort() & 0xffff;
  }

  static byte[] withoutRtx(byte[] rtx) {
    return Arrays.copyOfRange(rtx, 2, rtx.length);
  }
}
