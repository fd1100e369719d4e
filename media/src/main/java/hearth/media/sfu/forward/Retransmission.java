package hearth.media.sfu.forward;

import hearth.media.sfu.rtp.RtpPacket;

/**
 * Answers one stream's NACKs by RTX (RFC 4588). With GCM a packet must never be sealed again under
 * its own number; and repeating is a courtesy, so a receiver that asks without end gets only so
 * many a second.
 */
final class Retransmission {
  private static final int MAX_A_SECOND = 500;
  private static final long SECOND_NANOS = 1_000_000_000L;

  private final RtpPacket recalled = new RtpPacket();
  private int sequence;
  private long sinceNanos;
  private int sent;

  Retransmission(int firstSequence) {
    sequence = firstSequence;
  }

  void send(int original, Publication source, PacketWriter writer, Link link, long nowNanos) {
    if (writer.canRetransmit()
        && isAllowed(nowNanos)
        && source.recall(original, recalled, nowNanos)) {
      sequence = (sequence + 1) & 0xFFFF;
      int length = writer.writeAgain(recalled, sequence, nowNanos / 1_000);
      link.sendRtp(writer.bytes(), length);
    }
  }

  private boolean isAllowed(long nowNanos) {
    if (nowNanos - sinceNanos > SECOND_NANOS) {
      sinceNanos = nowNanos;
      sent = 0;
    }
    return sent++ < MAX_A_SECOND;
  }
}
