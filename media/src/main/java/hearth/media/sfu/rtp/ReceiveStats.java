package hearth.media.sfu.rtp;

/**
 * Loss and jitter of one incoming stream, and its report block (RFC 3550, sections 6.4.1, A.3 and
 * A.8).
 */
public final class ReceiveStats {
  private final int ssrc;
  private final int clockRate;
  private boolean began;
  private long base;
  private long highest;
  private long received;
  private long expectedBefore;
  private long receivedBefore;
  private int lastTransit;
  private long jitter;
  private int lastReport;
  private long lastReportAt;

  /**
   * Nothing received yet.
   *
   * @param clockRate of the RTP timestamp, per second
   */
  public ReceiveStats(int ssrc, int clockRate) {
    this.ssrc = ssrc;
    this.clockRate = clockRate;
  }

  /** Takes note of a packet; retransmissions are none. */
  public void received(int sequence, int timestamp, long nowMicros) {
    int transit = (int) (nowMicros * clockRate / 1_000_000) - timestamp;
    if (!began) {
      began = true;
      base = sequence + 0x1_0000L;
      highest = base;
    } else {
      highest = Math.max(highest, SequenceNumbers.unwrap(highest, sequence));
      // Kept sixteenfold, as in A.8, so that the division by 16 loses nothing.
      jitter += Math.abs((long) (transit - lastTransit)) - ((jitter + 8) >> 4);
    }
    lastTransit = transit;
    received++;
  }

  /** Takes note of a report of the sender about this stream. */
  public void senderReport(long ntp, long nowMicros) {
    lastReport = Ntp.middle(ntp);
    lastReportAt = nowMicros;
  }

  /**
   * Adds this stream's block to a report, and begins the next interval; before the first packet it
   * adds nothing.
   *
   * @param report where the report begins
   * @param at where it ends
   * @return where it ends now
   */
  public int write(byte[] buf, int report, int at, long nowMicros) {
    if (!began) {
      return at;
    }
    long expected = expected() - expectedBefore;
    long lost = expected - (received - receivedBefore);
    int fraction = expected <= 0 || lost <= 0 ? 0 : (int) Math.min(255, (lost << 8) / expected);
    expectedBefore = expected();
    receivedBefore = received;
    return RtcpWriter.block(
        buf,
        report,
        at,
        ssrc,
        fraction,
        Math.clamp(lost(), -0x80_0000, 0x7f_ffff),
        (int) (highest - 0x1_0000),
        (int) (jitter >> 4),
        lastReport,
        lastReport == 0 ? 0 : (int) ((nowMicros - lastReportAt) * 65_536 / 1_000_000));
  }

  /** Packets that should have come so far. */
  public long expected() {
    return began ? highest - base + 1 : 0;
  }

  /** Packets that did not come so far, retransmissions apart; negative with duplicates. */
  public long lost() {
    return expected() - received;
  }

  /** In units of the RTP clock. */
  public long jitter() {
    return jitter >> 4;
  }
}
