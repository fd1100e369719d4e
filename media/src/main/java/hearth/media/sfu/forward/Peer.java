package hearth.media.sfu.forward;

import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.sfu.ice.IceCredentials;
import hearth.media.sfu.sdp.MediaConfig;
import hearth.media.sfu.sdp.Offer;
import hearth.media.sfu.sdp.SlotStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One member's end of a space: one link, what they publish on it, and the slots they receive in.
 * The loop's thread only, but for what is final and asked for by {@link SfuPeer}.
 */
final class Peer implements LinkEar {
  /** How often a peer looks whether there is feedback to send. */
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final long QUALITY_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final MemberId member;
  private final PeerSpec spec;
  private final LinkSpec linkSpec;
  private final Space space;
  private final Link link;
  private final Uplink uplink;
  private final Downlink downlink;
  private final long sdpSession;
  private Map<SlotId, SlotContent> playing = Map.of();
  private Quality quality = new Quality(0, 0);
  private long qualityNanos = System.nanoTime();
  private boolean closed;

  Peer(MemberId member, PeerSpec spec, LinkId linkId, Space space) {
    this.member = member;
    this.spec = spec;
    this.space = space;
    this.linkSpec =
        new LinkSpec(
            linkId,
            spec.publishes().stream().sorted().toList(),
            IntStream.range(0, spec.slots()).mapToObj(SlotId::new).toList());
    this.link = new Link(linkId, space.grounds(), this);
    this.uplink = new Uplink(spec.publishes(), link, space.grounds());
    this.downlink = new Downlink(space, member, spec.slots(), link);
    this.sdpSession = space.grounds().random().nextLong(Long.MAX_VALUE);
  }

  MemberId member() {
    return member;
  }

  PeerSpec spec() {
    return spec;
  }

  LinkSpec linkSpec() {
    return linkSpec;
  }

  long sdpSession() {
    return sdpSession;
  }

  /** Whether there is anything that a link would be for. */
  boolean isNeeded() {
    return !linkSpec.publishes().isEmpty() || !linkSpec.slots().isEmpty();
  }

  /** What the answer says of the stream on this line. */
  SlotStream announced(MediaConfig line) {
    return downlink.announced(line);
  }

  void drop(Drop why) {
    space.grounds().counters().drop(why);
  }

  void begin() {
    tick();
  }

  /** Takes an offer: the transport, and what each m-line carries. */
  IceCredentials accept(Offer offer, List<MediaConfig> agreed) {
    IceCredentials ours = link.accept(offer.ufrag(), offer.fingerprint());
    uplink.agree(agreed);
    downlink.agree(agreed);
    return ours;
  }

  @Nullable Publication publication(Source source) {
    return uplink.publication(source);
  }

  Map<SlotId, SlotContent> playing() {
    return playing;
  }

  /** From now on the slots play this and nothing else. */
  void play(Map<SlotId, SlotContent> next) {
    playing = next;
    downlink.play(next);
  }

  @Override
  public void rtp(byte[] buffer, int length, long nowNanos) {
    uplink.rtp(buffer, length, nowNanos);
  }

  @Override
  public void rtcp(byte[] buffer, int length, long nowNanos) {
    uplink.rtcp(buffer, length, nowNanos);
    downlink.rtcp(buffer, length, nowNanos);
  }

  @Override
  public void state(LinkState state) {
    if (state == LinkState.CONNECTED) {
      downlink.connected();
    }
    space.room().state(member, linkSpec.id(), state);
  }

  private void tick() {
    if (closed) {
      return;
    }
    long now = System.nanoTime();
    link.tick(now);
    if (link.carries(now)) {
      uplink.tick(now, downlink.roundTripMicros());
      downlink.tick(now);
      tellQuality(now);
    }
    space.grounds().loop().after(TICK_NANOS, this::tick);
  }

  private void tellQuality(long now) {
    if (now - qualityNanos >= QUALITY_NANOS) {
      qualityNanos = now;
      Loss up = new Loss();
      uplink.lossTo(up);
      Quality next = new Quality(downlink.loss().take(), up.take());
      if (next.differs(quality)) {
        quality = next;
        space.room().quality(member, next.lostDown, next.lostUp);
      }
    }
  }

  private record Quality(double lostDown, double lostUp) {
    /** By as much as anybody would notice. */
    boolean differs(Quality other) {
      return Math.abs(lostDown - other.lostDown) >= 0.01 || Math.abs(lostUp - other.lostUp) >= 0.01;
    }
  }

  void close() {
    closed = true;
    playing = Map.of();
    downlink.play(playing);
    link.close();
  }
}
