package hearth.media.sfu.forward;

import hearth.media.sfu.rtp.NackTracker;
import hearth.media.sfu.rtp.RtcpWriter;
import hearth.media.sfu.rtp.TransportCcRecorder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/**
 * What a publisher is told: which packets came when (for its estimate of the way), which are
 * missing, that a key frame is wanted, and once a second how it all looks from here. Loop's thread
 * only.
 */
final class UplinkFeedback {
  private static final long TRANSPORT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** A burst longer than a few of these is told at the next turn. */
  private static final int MAX_TRANSPORT_PACKETS = 4;

  /** Our SSRC in feedback. We send nothing on it, so any number that is not zero will do. */
  private static final int OURS = 1;

  private static final byte[] NAME = "hearth".getBytes(StandardCharsets.US_ASCII);

  private final Link link;
  private final Grounds grounds;
  private final Collection<Publication> publications;
  private final TransportCcRecorder transport = new TransportCcRecorder();
  private final int[] asked = new int[NackTracker.MAX_MISSING];
  private long transportNanos;
  private long reportNanos;
  private boolean urged;

  UplinkFeedback(Link link, Grounds grounds, Collection<Publication> publications) {
    this.link = link;
    this.grounds = grounds;
    this.publications = publications;
  }

  /** A packet with this transport-wide number came. */
  void received(int number, long nowNanos) {
    transport.received(number, nowNanos / 1_000);
  }

  /** Asks for wanted key frames as soon as the loop is done with what it is at. */
  void urge() {
    if (!urged) {
      urged = true;
      grounds.loop().after(0, this::askNow);
    }
  }

  private void askNow() {
    urged = false;
    long now = System.nanoTime();
    if (link.carries(now)) {
      int end = 0;
      for (Publication publication : publications) {
        end = askKeyFrame(publication, end, now);
      }
      send(end);
    }
  }

  void tick(long nowNanos, long roundTripMicros) {
    int end = 0;
    for (Publication publication : publications) {
      end = askMissing(publication, end, nowNanos, roundTripMicros);
      end = askKeyFrame(publication, end, nowNanos);
    }
    send(end);
    if (nowNanos - transportNanos >= TRANSPORT_NANOS) {
      transportNanos = nowNanos;
      tellTransport();
    }
    if (nowNanos - reportNanos >= REPORT_NANOS) {
      reportNanos = nowNanos;
      report(nowNanos);
    }
  }

  private int askMissing(Publication publication, int at, long nowNanos, long roundTripMicros) {
    Reception reception = publication.reception();
    if (publication.isSound() || reception == null) {
      return at;
    }
    int count = reception.missing().due(nowNanos / 1_000, roundTripMicros, asked);
    if (reception.missing().takeLost()) {
      publication.wantKeyFrame();
    }
    return count == 0 ? at : RtcpWriter.nack(out(), at, OURS, reception.ssrc(), asked, count);
  }

  private int askKeyFrame(Publication publication, int at, long nowNanos) {
    Reception reception = publication.reception();
    return reception != null
            && publication.isGranted()
            && publication.keyFrames().due(nowNanos / 1_000)
        ? RtcpWriter.pictureLoss(out(), at, OURS, reception.ssrc())
        : at;
  }

  private void tellTransport() {
    int media = 0;
    for (Publication publication : publications) {
      Reception reception = publication.reception();
      media = reception == null ? media : reception.ssrc();
    }
    for (int i = 0; i < MAX_TRANSPORT_PACKETS && transport.isPending(); i++) {
      send(transport.write(out(), 0, OURS, media));
    }
  }

  private void report(long nowNanos) {
    byte[] out = out();
    int end = RtcpWriter.receiverReport(out, 0, OURS);
    for (Publication publication : publications) {
      Reception reception = publication.reception();
      if (reception != null) {
        end = reception.stats().write(out, 0, end, nowNanos / 1_000);
      }
    }
    send(RtcpWriter.cname(out, end, OURS, NAME));
  }

  private byte[] out() {
    return grounds.scratch().bytes();
  }

  private void send(int length) {
    if (length > 0) {
      link.sendRtcp(out(), length);
    }
  }
}
