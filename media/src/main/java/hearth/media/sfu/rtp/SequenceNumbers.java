package hearth.media.sfu.rtp;

/** Arithmetic on counters that wrap: RTP sequence numbers and their like. */
public final class SequenceNumbers {
  private SequenceNumbers() {}

  /** The number nearest to {@code near} whose low 16 bits are {@code sequence}. */
  public static long unwrap(long near, int sequence) {
    return near + (short) (sequence - (int) near);
  }

  /** Whether 16-bit {@code a} comes after {@code b}, each within half a round of the other. */
  public static boolean isAfter(int a, int b) {
    return (short) (a - b) > 0;
  }
}
