package hearth.media.sfu.rtp;

import java.util.Arrays;

/**
 * The last packets of one publication, decrypted, for RTX: a ring of bytes and a ring of places,
 * both of fixed size, so that it neither grows nor allocates. Old packets are overwritten.
 */
public final class RetransmitCache {
  /** No such packet, any more. */
  public static final int NONE = -1;

  private final byte[] ring;
  private final int[] sequences;
  private final int[] lengths;
  private final long[] positions;
  private final long[] times;
  private final long maxAgeMicros;
  private long end;
  private int length;

  /**
   * An empty cache.
   *
   * @param bytes of packets held at most
   * @param packets held at most; a power of two
   */
  public RetransmitCache(int bytes, int packets, long maxAgeMicros) {
    if (Integer.bitCount(packets) != 1) {
      throw new IllegalArgumentException("packets must be a power of two");
    }
    this.maxAgeMicros = maxAgeMicros;
    ring = new byte[bytes];
    sequences = new int[packets];
    lengths = new int[packets];
    positions = new long[packets];
    times = new long[packets];
    Arrays.fill(sequences, NONE);
  }

  /** Keeps a copy of this packet; one too long for the ring is not kept. */
  public void put(int sequence, byte[] buf, int off, int len, long nowMicros) {
    if (len > ring.length) {
      return;
    }
    int at = (int) (end % ring.length);
    if (at + len > ring.length) {
      end += ring.length - at;
      at = 0;
    }
    System.arraycopy(buf, off, ring, at, len);
    int place = sequence & (sequences.length - 1);
    sequences[place] = sequence;
    lengths[place] = len;
    positions[place] = end;
    times[place] = nowMicros;
    end += len;
  }

  /** Where in {@link #bytes} this packet stands until the next {@link #put}, or {@link #NONE}. */
  public int find(int sequence, long nowMicros) {
    int place = sequence & (sequences.length - 1);
    if (sequences[place] != sequence
        || positions[place] < end - ring.length
        || nowMicros - times[place] > maxAgeMicros) {
      return NONE;
    }
    length = lengths[place];
    return (int) (positions[place] % ring.length);
  }

  /** Not to be written to. */
  public byte[] bytes() {
    return ring;
  }

  /** Of the packet found last. */
  public int length() {
    return length;
  }

  public void clear() {
    Arrays.fill(sequences, NONE);
  }
}
