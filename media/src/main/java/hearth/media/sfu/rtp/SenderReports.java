package hearth.media.sfu.rtp;

/**
 * Hearth's own sender reports for one stream it sends (RFC 3550, section 6.4.1), and what
 * receivers' reports say of it.
 */
public final class SenderReports {
  private final int ssrc;
  private int packets;
  private int octets;
  private long roundTripMicros = -1;

  public SenderReports(int ssrc) {
    this.ssrc = ssrc;
  }

  /**
   * Counts a packet sent.
   *
   * @param payloadLength without header and padding
   */
  public void sent(int payloadLength) {
    packets++;
    octets += payloadLength;
  }

  /**
   * Writes a report of 28 bytes.
   *
   * @param unixMicros the server's clock now
   * @param timestamp of this stream now: {@link SourceClock#timestampAt} rewritten, or {@link
   *     StreamRewriter#timestampAt}
   * @return the offset behind it
   */
  public int write(byte[] buf, int at, long unixMicros, int timestamp) {
    return RtcpWriter.senderReport(
        buf, at, ssrc, Ntp.ofMicros(unixMicros), timestamp, packets, octets);
  }

  /**
   * Takes note of a receiver's report block about this stream (RFC 3550, section 6.4.1).
   *
   * @param lastReport the middle 32 bits of the NTP time of our report it has last seen, or 0
   * @param delay since then, in 1/65536 s
   */
  public void reported(int lastReport, int delay, long unixMicros) {
    if (lastReport != 0) {
      int trip = Ntp.middle(Ntp.ofMicros(unixMicros)) - lastReport - delay;
      // A receiver may say what it likes: below nothing and above 8 s it is wrong.
      if (trip >= 0 && trip < 8 << 16) {
        roundTripMicros = (trip * 1_000_000L) >> 16;
      }
    }
  }

  /** To the receiver and back, or −1 while not known. */
  public long roundTripMicros() {
    return roundTripMicros;
  }

  public boolean hasSent() {
    return packets != 0;
  }
}
