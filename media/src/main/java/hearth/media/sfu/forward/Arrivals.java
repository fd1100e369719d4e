package hearth.media.sfu.forward;

import hearth.media.sfu.rtp.SequenceNumbers;
import java.util.Arrays;

/**
 * Which of the last 1,024 packets of a stream have come, by whatever way: a packet and its
 * retransmission are one packet, and are forwarded once.
 */
final class Arrivals {
  private static final int WINDOW = 1_024;

  private final long[] seen = new long[WINDOW / Long.SIZE];
  private long highest = -1;

  /** Whether this packet comes for the first time; it counts as come from now on. */
  boolean first(int sequence) {
    if (highest < 0) {
      highest = sequence + 0x1_0000L;
    }
    long number = SequenceNumbers.unwrap(highest, sequence);
    if (number <= highest - WINDOW) {
      return false;
    }
    if (number - highest >= WINDOW) {
      Arrays.fill(seen, 0);
      highest = number;
    }
    while (highest < number) {
      highest++;
      seen[word(highest)] &= ~(1L << highest);
    }
    boolean first = (seen[word(number)] & 1L << number) == 0;
    seen[word(number)] |= 1L << number;
    return first;
  }

  private static int word(long number) {
    return (int) (number / Long.SIZE % (WINDOW / Long.SIZE));
  }
}
