package hearth.media.sfu.forward;

import hearth.media.Source;
import hearth.media.sfu.rtp.HeaderExtensions;
import hearth.media.sfu.rtp.MemberClock;
import hearth.media.sfu.rtp.Rtcp;
import hearth.media.sfu.rtp.RtcpVisitor;
import hearth.media.sfu.rtp.RtpPacket;
import hearth.media.sfu.rtp.Rtx;
import hearth.media.sfu.rtp.SsrcMap;
import hearth.media.sfu.sdp.MediaConfig;
import hearth.media.sfu.sdp.OfferedStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one member publishes, as it comes in on their link. Loop's thread only. */
final class Uplink implements RtcpVisitor {
  /** Three sources' media and repair, and as many again from before a restart. */
  private static final int MAX_SSRCS = 12;

  private record Origin(Publication publication, boolean repair) {}

  private final Counters counters;
  private final UplinkFeedback feedback;
  private final MemberClock clock = new MemberClock();
  private final Map<Source, Publication> publications = new EnumMap<>(Source.class);
  private final SsrcMap<Origin> origins = new SsrcMap<>(MAX_SSRCS);
  private final RtpPacket packet = new RtpPacket();
  private final Allowance allowance = new Allowance(System.nanoTime());
  private int transportCcId;
  private long nowMicros;

  Uplink(Set<Source> publishes, Link link, Grounds grounds) {
    this.counters = grounds.counters();
    this.feedback = new UplinkFeedback(link, grounds, publications.values());
    for (Source source : publishes) {
      publications.put(source, new Publication(source, counters, clock, feedback::urge));
    }
  }

  @Nullable Publication publication(Source source) {
    return publications.get(source);
  }

  Collection<Publication> publications() {
    return publications.values();
  }

  void agree(List<MediaConfig> agreed) {
    for (MediaConfig line : agreed) {
      Publication publication = line.source() == null ? null : publications.get(line.source());
      if (publication != null) {
        publication.agree(line);
        transportCcId = Math.max(transportCcId, line.extensions().transportCc());
        if (!line.offered().isEmpty()) {
          announced(publication, line.offered().getFirst());
        }
      }
    }
  }

  private void announced(Publication publication, OfferedStream stream) {
    latch(publication, stream.ssrc(), false);
    if (stream.rtxSsrc() != 0) {
      latch(publication, stream.rtxSsrc(), true);
    }
  }

  /** An SSRC is one publication's from now on; null when the member has used too many. */
  private @Nullable Origin latch(Publication publication, int ssrc, boolean repair) {
    // A stream that changes its SSRC gives the former up, so that re-offers never fill the table.
    Origin former = origins.get(repair ? publication.repairSsrc() : publication.ssrc());
    if (former != null && former.publication == publication && former.repair == repair) {
      origins.remove(repair ? publication.repairSsrc() : publication.ssrc());
    }
    Origin origin = new Origin(publication, repair);
    if (!origins.put(ssrc, origin)) {
      return null;
    }
    if (repair) {
      publication.repairedBy(ssrc);
    } else {
      publication.latch(ssrc);
    }
    return origin;
  }

  void rtp(byte[] buffer, int length, long nowNanos) {
    // Before it is noted as arrived, so that an honest sender's own estimate makes it slow down.
    if (!allowance.take(length, nowNanos)) {
      counters.drop(Drop.TOO_MUCH);
      return;
    }
    if (!packet.wrap(buffer, 0, length)) {
      counters.drop(Drop.MALFORMED);
      return;
    }
    int number = HeaderExtensions.transportSequence(packet, transportCcId);
    if (number != HeaderExtensions.NONE) {
      feedback.received(number, nowNanos);
    }
    Origin origin = origins.get(packet.ssrc());
    if (origin == null) {
      origin = byMid();
    }
    MediaConfig line = origin == null ? null : origin.publication.line();
    if (origin == null || line == null || !line.direction().receives()) {
      counters.drop(Drop.UNKNOWN_SSRC);
    } else if (packet.payloadType()
        != (origin.repair ? line.rtxPayloadType() : line.payloadType())) {
      counters.drop(Drop.UNKNOWN_PAYLOAD);
    } else if (origin.repair) {
      repaired(origin.publication, line, nowNanos);
    } else {
      origin.publication.take(packet, line, false, nowNanos);
    }
  }

  /**
   * A stream that the SDP did not announce says by its mid where it belongs (RFC 8843, section
   * 9.2).
   */
  private @Nullable Origin byMid() {
    for (Publication publication : publications.values()) {
      MediaConfig line = publication.line();
      if (line != null
          && line.mid().equals(HeaderExtensions.text(packet, line.extensions().mid()))) {
        return latch(publication, packet.ssrc(), packet.payloadType() == line.rtxPayloadType());
      }
    }
    return null;
  }

  private void repaired(Publication publication, MediaConfig line, long nowNanos) {
    int length = Rtx.decapsulate(packet, line.payloadType(), publication.ssrc());
    if (length != Rtx.NOTHING && packet.wrap(packet.buffer(), packet.offset(), length)) {
      publication.take(packet, line, true, nowNanos);
    }
  }

  void rtcp(byte[] buffer, int length, long nowNanos) {
    nowMicros = nowNanos / 1_000;
    if (!Rtcp.read(buffer, 0, length, this)) {
      counters.drop(Drop.MALFORMED);
    }
  }

  @Override
  public void senderReport(int ssrc, long ntp, int rtpTimestamp, long packets, long octets) {
    Origin origin = origins.get(ssrc);
    Reception reception = origin == null || origin.repair ? null : origin.publication.reception();
    if (reception != null) {
      reception.senderReport(ntp, rtpTimestamp, nowMicros);
    }
  }

  void tick(long nowNanos, long roundTripMicros) {
    feedback.tick(nowNanos, roundTripMicros);
  }

  /** Adds what was lost on the way here since the last call. */
  void lossTo(Loss loss) {
    for (Publication publication : publications.values()) {
      Reception reception = publication.reception();
      if (reception != null) {
        reception.lossTo(loss);
      }
    }
  }
}
