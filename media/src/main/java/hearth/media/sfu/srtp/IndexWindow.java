package hearth.media.sfu.srtp;

/**
 * Which packet indexes of one source were seen: the highest, and a bitmap of those just behind it
 * (RFC 3711, section 3.3.2, in blocks as in RFC 6479).
 */
final class IndexWindow {
  private static final long HALF_ROUND = 1 << 15;

  private final long[] blocks;
  private final int size;
  private long highest = -1;

  /**
   * Nothing seen yet.
   *
   * @param size packets, a power of two from 64: an index this far behind the highest is too old to
   *     judge
   */
  IndexWindow(int size) {
    this.size = size;
    blocks = new long[size / 64 * 2];
  }

  /**
   * The 48-bit index this sequence number most likely has (section 3.3.1); negative for one before
   * the stream began.
   */
  long guess(int sequence) {
    if (highest < 0) {
      return sequence;
    }
    long index = (highest & ~0xffffL) | sequence;
    if (index - highest > HALF_ROUND) {
      return index - 0x1_0000;
    }
    return highest - index > HALF_ROUND ? index + 0x1_0000 : index;
  }

  boolean isFresh(long index) {
    if (index > highest) {
      return true;
    }
    return index >= 0 && highest - index < size && (blocks[block(index)] & bit(index)) == 0;
  }

  void mark(long index) {
    if (index > highest) {
      long from = highest < 0 ? -1 : highest >> 6;
      long to = index >> 6;
      for (long b = Math.max(from + 1, to - blocks.length + 1); b <= to; b++) {
        blocks[(int) b & (blocks.length - 1)] = 0;
      }
      highest = index;
    }
    blocks[block(index)] |= bit(index);
  }

  private int block(long index) {
    return (int) (index >> 6) & (blocks.length - 1);
  }

  private static long bit(long index) {
    return 1L << (index & 63);
  }
}
