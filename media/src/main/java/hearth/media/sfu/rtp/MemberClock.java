package hearth.media.sfu.rtp;

/**
 * How far one member's clock is from the server's, from their sender reports. One for all streams
 * of a member, so that sound and picture are moved by the same amount and stay in step wherever
 * they are sent on.
 */
public final class MemberClock {
  // Beyond this the member's clock was set, or it is not the clock of day at all.
  private static final long STEP_MICROS = 5_000_000;

  private long offsetMicros;
  private boolean known;

  void report(long memberMicros, long nowMicros) {
    long offset = nowMicros - memberMicros;
    // The report that travelled fastest tells the difference best.
    if (!known || offset < offsetMicros || offset - offsetMicros > STEP_MICROS) {
      offsetMicros = offset;
      known = true;
    }
  }

  long toMember(long nowMicros) {
    return nowMicros - offsetMicros;
  }
}
