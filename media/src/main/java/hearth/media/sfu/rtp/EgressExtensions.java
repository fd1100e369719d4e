package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.put16;
import static hearth.media.sfu.rtp.Bytes.put24;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The header extension Hearth writes on every packet it sends, in the one-byte form (RFC 8285):
 * 0xBEDE, length in words, then mid, abs-send-time and, for sound, audio level, padded to a word.
 * What came in from the sender is never passed on.
 */
public final class EgressExtensions {
  /** Most bytes {@link #write} can make. */
  public static final int MAX_LENGTH = 4 + 17 + 4 + 2 + 3;

  private static final int MAX_TEXT = 16;

  private final byte[] block;
  private final int sendTimeOffset;
  private final int levelOffset;

  /**
   * Ids are 1–14 as negotiated, or 0 for an element the receiver did not offer.
   *
   * @param mid of the receiver's m-line; at most 16 bytes
   */
  public EgressExtensions(int midId, String mid, int absSendTimeId, int audioLevelId) {
    byte[] text = mid.getBytes(StandardCharsets.ISO_8859_1);
    byte[] made = new byte[MAX_LENGTH];
    int at = 4;
    if (midId > 0 && text.length > 0 && text.length <= MAX_TEXT) {
      made[at++] = (byte) (midId << 4 | (text.length - 1));
      System.arraycopy(text, 0, made, at, text.length);
      at += text.length;
    }
    sendTimeOffset = absSendTimeId > 0 ? at + 1 : 0;
    if (absSendTimeId > 0) {
      made[at] = (byte) (absSendTimeId << 4 | 2);
      at += 4;
    }
    levelOffset = audioLevelId > 0 ? at + 1 : 0;
    if (audioLevelId > 0) {
      made[at] = (byte) (audioLevelId << 4);
      at += 2;
    }
    int padded = (at + 3) & ~3;
    put16(made, 0, HeaderExtensions.ONE_BYTE);
    put16(made, 2, padded / 4 - 1);
    block = Arrays.copyOf(made, at == 4 ? 0 : padded);
  }

  /**
   * Bytes {@link #write} makes; 0 when the receiver offered none of them, and then the X bit must
   * stay clear.
   */
  public int length() {
    return block.length;
  }

  /** The 24 bits of abs-send-time for this moment of any monotonic clock. */
  public static int absSendTime(long micros) {
    // 6.18 fixed point, wrapping every 64 s: keep the product within a long.
    return (int) (((micros % 64_000_000) << 18) / 1_000_000) & 0xff_ffff;
  }

  /**
   * Writes the extension behind a header.
   *
   * @param absSendTime 24 bits, 6.18 fixed point
   * @param audioLevel −dBov, 0 … 127; 127 when not known
   * @return its length in bytes
   */
  public int write(byte[] buf, int off, int absSendTime, int audioLevel) {
    System.arraycopy(block, 0, buf, off, block.length);
    if (sendTimeOffset > 0) {
      put24(buf, off + sendTimeOffset, absSendTime);
    }
    if (levelOffset > 0) {
      buf[off + levelOffset] = (byte) audioLevel;
    }
    return block.length;
  }
}
