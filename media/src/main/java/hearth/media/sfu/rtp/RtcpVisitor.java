package hearth.media.sfu.rtp;

/**
 * What {@link Rtcp#read} finds; override what is of interest. Nothing here is checked against what
 * was negotiated.
 */
public interface RtcpVisitor {
  /**
   * A sender report.
   *
   * @param ntp 32.32 fixed point seconds of the sender's clock
   */
  default void senderReport(int ssrc, long ntp, int rtpTimestamp, long packets, long octets) {}

  /**
   * One report block.
   *
   * @param fractionLost of 256, since the last report
   * @param lost in all; negative with duplicates
   * @param highestSequence extended by the count of wraps
   * @param jitter in units of the RTP clock
   * @param lastReport the middle 32 bits of the NTP time of the last sender report, or 0
   * @param delay since that report, in 1/65536 s
   */
  default void report(
      int reporter,
      int source,
      int fractionLost,
      int lost,
      long highestSequence,
      long jitter,
      int lastReport,
      int delay) {}

  /** A source that ends. */
  default void bye(int ssrc) {}

  /** One sequence number of {@code media} asked for again. */
  default void nack(int sender, int media, int sequence) {}

  /** PLI or FIR. */
  default void keyFrameRequest(int sender, int media) {}

  /** REMB, in bits per second. */
  default void maxBitrate(int sender, long bitsPerSecond) {}

  /** A whole transport-wide congestion control feedback packet. */
  default void transportFeedback(int sender, int media, byte[] buf, int off, int len) {}
}
