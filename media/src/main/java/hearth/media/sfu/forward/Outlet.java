package hearth.media.sfu.forward;

import hearth.media.sfu.rtp.KeyFrameWishes;
import hearth.media.sfu.rtp.RtpPacket;
import hearth.media.sfu.rtp.SenderReports;
import hearth.media.sfu.rtp.StreamRewriter;
import hearth.media.sfu.rtp.Vp8Descriptor;
import hearth.media.sfu.sdp.MediaConfig;
import hearth.media.sfu.sdp.SlotStream;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The one continuous stream of sound or of pictures that a slot's receiver hears from us, whoever
 * plays in it.
 */
final class Outlet {
  /** RTP clock rates of Opus and of VP8. */
  static final int SOUND = 48_000;

  static final int PICTURE = 90_000;

  private final Grounds grounds;
  private final Link link;
  private final SlotStream announced;
  private final LongAdder forwarded;
  private final StreamRewriter rewriter;
  private final SenderReports reports;
  private final KeyFrameWishes wishes = new KeyFrameWishes();
  private final ReportedLoss reported = new ReportedLoss();
  private final Retransmission retransmission;
  private @Nullable PacketWriter writer;
  private @Nullable Publication source;
  private boolean reportSoon;

  Outlet(Grounds grounds, Link link, SlotStream announced, int clockRate, LongAdder forwarded) {
    this.grounds = grounds;
    this.link = link;
    this.announced = announced;
    this.forwarded = forwarded;
    // Below half of 2^15, so that no receiver takes a wrap for a beginning.
    int first = grounds.random().nextInt(1, 1 << 14);
    this.rewriter = new StreamRewriter(first, grounds.random().nextInt(), clockRate);
    this.reports = new SenderReports(announced.ssrc());
    this.retransmission = new Retransmission(grounds.random().nextInt(1, 1 << 14));
  }

  SlotStream announced() {
    return announced;
  }

  void agree(MediaConfig agreed) {
    writer = new PacketWriter(agreed, announced, rewriter, grounds.scratch());
  }

  /** Plays this from now on, or nothing: no packet of another goes out after this returns. */
  void play(@Nullable Publication next) {
    if (next == source) {
      return;
    }
    if (source != null) {
      source.remove(this);
    }
    source = next;
    if (next == null) {
      rewriter.detach();
    } else {
      next.add(this);
      attached(next);
    }
  }

  /** The source begins, or begins anew. */
  void attached(Publication publication) {
    rewriter.attach(publication.ssrc());
    wishes.reset();
    begin();
  }

  /** The receiver has just begun to look. */
  void begin() {
    if (source != null && writer != null) {
      source.wantKeyFrame();
    }
  }

  /** The receiver asks for a key frame. */
  void keyFrameRequested(long nowNanos) {
    if (source != null && wishes.pass(nowNanos / 1_000)) {
      source.wantKeyFrame();
    }
  }

  /** Sends a packet of sound on; the level in −dBov. */
  void sound(RtpPacket packet, int level, long nowNanos) {
    if (isServed(nowNanos)) {
      boolean beginning = !rewriter.isMapped();
      if (rewriter.accept(packet, nowNanos / 1_000)) {
        send(packet, level, beginning, nowNanos);
      } else {
        grounds.counters().drop(Drop.TOO_LATE);
      }
    }
  }

  /** Sends a packet of a picture on; without a descriptor it is padding, which only keeps count. */
  void picture(RtpPacket packet, @Nullable Vp8Descriptor vp8, long nowNanos) {
    if (!isServed(nowNanos)) {
      return;
    }
    boolean beginning = !rewriter.isMapped();
    boolean accepted =
        vp8 == null
            ? !beginning && rewriter.accept(packet, nowNanos / 1_000)
            : rewriter.accept(packet, vp8, nowNanos / 1_000);
    if (accepted) {
      send(packet, 0, beginning, nowNanos);
    } else {
      grounds.counters().drop(beginning ? Drop.NO_KEY_FRAME : Drop.TOO_LATE);
    }
  }

  private boolean isServed(long nowNanos) {
    if (writer != null && link.carries(nowNanos)) {
      return true;
    }
    grounds.counters().drop(Drop.NO_LINK);
    return false;
  }

  private void send(RtpPacket packet, int level, boolean beginning, long nowNanos) {
    PacketWriter ready = writer;
    if (ready != null
        && link.sendRtp(ready.bytes(), ready.write(packet, level, nowNanos / 1_000))) {
      forwarded.increment();
      reports.sent(packet.payloadLength());
      reportSoon |= beginning;
    }
  }

  /**
   * Answers a NACK, if what is asked for is of the present source and was sent since it plays here.
   */
  void nack(int sequence, long nowNanos) {
    PacketWriter ready = writer;
    if (ready != null && source != null && link.carries(nowNanos)) {
      int original = rewriter.original(sequence);
      if (original != StreamRewriter.NONE) {
        retransmission.send(original, source, ready, link, nowNanos);
      }
    }
  }

  /** A receiver's report block on this stream. */
  void reported(
      int lost, long highestSequence, int lastReport, int delay, long nowNanos, Loss loss) {
    reports.reported(lastReport, delay, grounds.timebase().unixMicros(nowNanos));
    reported.take(lost, highestSequence, loss);
  }

  /** To the receiver and back, or −1 while not known. */
  long roundTripMicros() {
    return reports.roundTripMicros();
  }

  /**
   * Whether the receiver should be told soon how this stream's timestamps stand: its source has
   * changed.
   */
  boolean reportsSoon() {
    return reportSoon;
  }

  /** Writes a sender report by our own clock; returns where it ends. */
  int report(byte[] buffer, int at, long nowNanos) {
    if (!reports.hasSent()) {
      return at;
    }
    reportSoon = false;
    return reports.write(
        buffer, at, grounds.timebase().unixMicros(nowNanos), timestamp(nowNanos / 1_000));
  }

  /** By the source's own reports sound and picture stay in step; before the first, by arrival. */
  private int timestamp(long nowMicros) {
    Reception reception = source == null ? null : source.reception();
    return reception != null && reception.clock().isKnown() && rewriter.isMapped()
        ? rewriter.timestamp(reception.clock().timestampAt(nowMicros))
        : rewriter.timestampAt(nowMicros);
  }
}
