package hearth.media.sfu.forward;

import hearth.media.sfu.rtp.MemberClock;
import hearth.media.sfu.rtp.NackTracker;
import hearth.media.sfu.rtp.ReceiveStats;
import hearth.media.sfu.rtp.SourceClock;

/** What is known of one incoming SSRC; another SSRC begins another. */
final class Reception {
  private final Arrivals arrivals = new Arrivals();
  private final NackTracker missing = new NackTracker();
  private final ReceiveStats stats;
  private final SourceClock clock;
  private final int ssrc;
  private long toldLost;
  private long toldExpected;

  Reception(int ssrc, int clockRate, MemberClock member) {
    this.ssrc = ssrc;
    this.stats = new ReceiveStats(ssrc, clockRate);
    this.clock = new SourceClock(member, clockRate);
  }

  int ssrc() {
    return ssrc;
  }

  NackTracker missing() {
    return missing;
  }

  SourceClock clock() {
    return clock;
  }

  ReceiveStats stats() {
    return stats;
  }

  /** Whether this packet comes for the first time, by whatever way. */
  boolean first(int sequence, int timestamp, boolean repaired, long nowMicros) {
    missing.received(sequence, nowMicros);
    if (!repaired) {
      stats.received(sequence, timestamp, nowMicros);
    }
    return arrivals.first(sequence);
  }

  void senderReport(long ntp, int rtpTimestamp, long nowMicros) {
    clock.report(ntp, rtpTimestamp, nowMicros);
    stats.senderReport(ntp, nowMicros);
  }

  /** Adds what was lost since the last call. */
  void lossTo(Loss loss) {
    loss.add(stats.lost() - toldLost, stats.expected() - toldExpected);
    toldLost = stats.lost();
    toldExpected = stats.expected();
  }
}
