package hearth.media.sfu.rtp;

/**
 * The egress of one slot's m-line: one continuous stream made of one source after another. Between
 * two switches every number of the source is moved by one constant, so a retransmission maps as its
 * first sending did; a switch forgets the constants, and with them every earlier packet.
 */
public final class StreamRewriter {
  /** No packet of the present source has this number. */
  public static final int NONE = -1;

  private final int clockRate;
  private final WrappingOffset pictureIds;
  private final WrappingOffset tl0s;

  private boolean attached;
  private boolean mapped;
  private int source;
  private int sequenceOffset;
  private int timestampOffset;
  private long first;
  private long highest;
  private boolean began;
  private int lastTimestamp;
  private long lastAt;

  /**
   * A stream that has not begun.
   *
   * @param firstSequence below 2^15, so that no wrap is ambiguous at the start of SRTP (RFC 3711,
   *     section 3.3.1)
   * @param clockRate of the RTP timestamp, per second
   */
  public StreamRewriter(int firstSequence, int firstTimestamp, int clockRate) {
    this.clockRate = clockRate;
    // Numbers grow from well above zero, so that a reordered packet is never before the beginning.
    highest = firstSequence - 1L;
    lastTimestamp = firstTimestamp;
    pictureIds = new WrappingOffset(firstSequence & 0x3fff);
    tl0s = new WrappingOffset(firstSequence & 0x7f);
  }

  /**
   * Plays this source from its next accepted packet on, even if it is the one that played before.
   */
  public void attach(int sourceSsrc) {
    source = sourceSsrc;
    attached = true;
    mapped = false;
  }

  /** Plays nothing; no earlier packet can be asked for any more. */
  public void detach() {
    attached = false;
    mapped = false;
  }

  public boolean isAttached() {
    return attached;
  }

  /**
   * Whether a packet of the present source was accepted already; until then video must wait for a
   * key frame.
   */
  public boolean isMapped() {
    return mapped;
  }

  /** The SSRC last attached. */
  public int source() {
    return source;
  }

  /**
   * Takes a packet of sound; false when it must be dropped: nothing is attached, or it is older
   * than the switch.
   */
  public boolean accept(RtpPacket packet, long nowMicros) {
    if (!attached) {
      return false;
    }
    if (!mapped) {
      begin(packet, nowMicros);
      return true;
    }
    long sequence = SequenceNumbers.unwrap(highest, sequence(packet.sequence()));
    if (sequence < first) {
      return false;
    }
    if (sequence > highest) {
      highest = sequence;
      int timestamp = timestamp(packet.timestamp());
      if (timestamp != lastTimestamp) {
        lastTimestamp = timestamp;
        lastAt = nowMicros;
      }
    }
    return true;
  }

  /**
   * Takes a packet of VP8; as {@link #accept(RtpPacket, long)}, and before the first key frame
   * everything is dropped.
   */
  public boolean accept(RtpPacket packet, Vp8Descriptor vp8, long nowMicros) {
    boolean beginning = !mapped;
    if (beginning && !vp8.isKeyFrame()) {
      return false;
    }
    if (!accept(packet, nowMicros)) {
      return false;
    }
    if (vp8.hasPictureId()) {
      pictureIds.take(vp8.pictureId(), vp8.pictureIdMask(), beginning);
    }
    if (vp8.hasTl0()) {
      tl0s.take(vp8.tl0(), 0xff, beginning);
    }
    return true;
  }

  private void begin(RtpPacket packet, long nowMicros) {
    highest++;
    first = highest;
    sequenceOffset = (int) highest - packet.sequence();
    if (began) {
      // Time went on while nothing, or another source, played: at least 10 ms, so that frames never
      // share a timestamp.
      long elapsed = Math.max(nowMicros - lastAt, 10_000);
      lastTimestamp += (int) (elapsed * clockRate / 1_000_000);
    }
    timestampOffset = lastTimestamp - packet.timestamp();
    lastAt = nowMicros;
    began = true;
    mapped = true;
  }

  /** What the source's sequence number is in this stream, since the last switch. */
  public int sequence(int ofSource) {
    return (ofSource + sequenceOffset) & 0xffff;
  }

  /** What the source's timestamp is in this stream, since the last switch. */
  public int timestamp(int ofSource) {
    return ofSource + timestampOffset;
  }

  /** Rewrites PictureID and TL0PICIDX in place, each by its constant since the last switch. */
  public void rewrite(Vp8Descriptor vp8) {
    if (vp8.hasPictureId()) {
      vp8.pictureId(pictureIds.of(vp8.pictureId(), vp8.pictureIdMask()));
    }
    if (vp8.hasTl0()) {
      vp8.tl0(tl0s.of(vp8.tl0(), 0xff));
    }
  }

  /**
   * The source's sequence number of a packet sent in this stream since the last switch, or {@link
   * #NONE}: then a NACK for it is not answered.
   */
  public int original(int sequence) {
    long number = SequenceNumbers.unwrap(highest, sequence);
    return mapped && number >= first && number <= highest
        ? (sequence - sequenceOffset) & 0xffff
        : NONE;
  }

  /** The timestamp this stream has at a moment, if it went on at the pace of its last packet. */
  public int timestampAt(long nowMicros) {
    return lastTimestamp + (int) ((nowMicros - lastAt) * clockRate / 1_000_000);
  }

  /** Whether a packet was ever accepted. */
  public boolean hasBegun() {
    return began;
  }
}
