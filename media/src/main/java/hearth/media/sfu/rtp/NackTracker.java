package hearth.media.sfu.rtp;

/**
 * What is missing of one incoming stream, and when to ask for it (RFC 4585). A gap is asked for
 * once it is older than common reordering, then again with growing pauses, a bounded number of
 * times.
 */
public final class NackTracker {
  /** Most packets asked for at a time; a larger gap is given up at once. */
  public static final int MAX_MISSING = 128;

  private static final int MAX_TRIES = 8;
  private static final long REORDERING_MICROS = 5_000;
  private static final long LEAST_PAUSE_MICROS = 20_000;
  private static final long MAX_AGE_MICROS = 1_000_000;

  private final long[] missing = new long[MAX_MISSING];
  private final long[] since = new long[MAX_MISSING];
  private final long[] nextAt = new long[MAX_MISSING];
  private final int[] tries = new int[MAX_MISSING];
  private int count;
  private long highest = -1;
  private boolean lost;

  /** Takes note of a packet that came, first or repeated. */
  public void received(int sequence, long nowMicros) {
    if (highest < 0) {
      highest = sequence + 0x1_0000L;
      return;
    }
    long number = SequenceNumbers.unwrap(highest, sequence);
    if (number <= highest) {
      found(number);
      return;
    }
    if (number - highest - 1 > MAX_MISSING - count) {
      giveUpAll();
    } else {
      for (long gap = highest + 1; gap < number; gap++) {
        miss(gap, nowMicros);
      }
    }
    highest = number;
  }

  private void miss(long number, long nowMicros) {
    missing[count] = number;
    since[count] = nowMicros;
    nextAt[count] = nowMicros + REORDERING_MICROS;
    tries[count++] = 0;
  }

  private void found(long number) {
    for (int i = 0; i < count; i++) {
      if (missing[i] == number) {
        remove(i);
        return;
      }
    }
  }

  // Keeps the rising order, which a NACK packs best.
  private void remove(int at) {
    int behind = --count - at;
    System.arraycopy(missing, at + 1, missing, at, behind);
    System.arraycopy(since, at + 1, since, at, behind);
    System.arraycopy(nextAt, at + 1, nextAt, at, behind);
    System.arraycopy(tries, at + 1, tries, at, behind);
  }

  private void giveUpAll() {
    count = 0;
    lost = true;
  }

  /**
   * Which packets to ask for now; each counts as asked for.
   *
   * @param sequences takes them in rising order; at least {@link #MAX_MISSING} long
   * @return how many
   */
  public int due(long nowMicros, long roundTripMicros, int[] sequences) {
    int asked = 0;
    for (int i = 0; i < count; ) {
      if (nowMicros < nextAt[i]) {
        i++;
      } else if (tries[i] == MAX_TRIES || nowMicros - since[i] > MAX_AGE_MICROS) {
        remove(i);
        lost = true;
      } else {
        nextAt[i] = nowMicros + pause(roundTripMicros, tries[i]++);
        sequences[asked++] = (int) missing[i++] & 0xffff;
      }
    }
    return asked;
  }

  // The answer needs a round trip and some time to be sent; then half as long again each time.
  private static long pause(long roundTripMicros, int tries) {
    long pause = Math.max(roundTripMicros + roundTripMicros / 4, LEAST_PAUSE_MICROS);
    for (int i = 0; i < tries; i++) {
      pause += pause / 2;
    }
    return pause;
  }

  /** Whether something was given up since the last call: then only a key frame helps. */
  public boolean takeLost() {
    boolean was = lost;
    lost = false;
    return was;
  }

  /** Forgets what is missing: a key frame made it needless. */
  public void forget() {
    count = 0;
    lost = false;
  }

  public int missing() {
    return count;
  }
}
