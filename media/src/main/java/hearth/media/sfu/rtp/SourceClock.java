package hearth.media.sfu.rtp;

/**
 * What RTP timestamp one incoming stream has at a moment of the server's clock, from its sender's
 * reports.
 */
public final class SourceClock {
  private final MemberClock member;
  private final int clockRate;
  private boolean known;
  private long memberMicros;
  private int timestamp;

  /**
   * Not known yet.
   *
   * @param clockRate of the RTP timestamp, per second
   */
  public SourceClock(MemberClock member, int clockRate) {
    this.member = member;
    this.clockRate = clockRate;
  }

  /** Takes note of a sender report for this stream. */
  public void report(long ntp, int rtpTimestamp, long nowMicros) {
    memberMicros = Ntp.toMicros(ntp);
    timestamp = rtpTimestamp;
    known = true;
    member.report(memberMicros, nowMicros);
  }

  public boolean isKnown() {
    return known;
  }

  /** The stream's timestamp at this moment; only when {@link #isKnown}. */
  public int timestampAt(long nowMicros) {
    return timestamp + (int) ((member.toMember(nowMicros) - memberMicros) * clockRate / 1_000_000);
  }
}
