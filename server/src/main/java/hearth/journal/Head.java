package hearth.journal;

/**
 * Where a stream ends: what a writer must have seen to add to it.
 *
 * @param seq of the last record; the first is 1
 * @param mac of the last record, 64 lower-case hex digits
 */
public record Head(long seq, String mac) {
  /** Of a stream with no records. */
  public static final Head NONE = new Head(0, "0".repeat(64));

  public Head {
    if (seq < 0 || !mac.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a head");
    }
  }
}
