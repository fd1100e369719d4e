package hearth.media.sfu.forward;

import hearth.media.Source;
import hearth.media.sfu.rtp.HeaderExtensions;
import hearth.media.sfu.rtp.KeyFrameRequests;
import hearth.media.sfu.rtp.MemberClock;
import hearth.media.sfu.rtp.RetransmitCache;
import hearth.media.sfu.rtp.RtpPacket;
import hearth.media.sfu.rtp.Vp8Descriptor;
import hearth.media.sfu.sdp.MediaConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One source of one member, and the outlets that play it. Loop's thread only. */
final class Publication {
  /** One second of a good picture, 4 Mbit/s. */
  private static final int CACHE_BYTES = 512 << 10;

  private static final int CACHE_PACKETS = 1_024;
  private static final long CACHE_MICROS = TimeUnit.SECONDS.toMicros(1);

  private final Source source;
  private final Counters counters;
  private final MemberClock memberClock;
  private final Runnable urge;
  private final List<Outlet> outlets = new ArrayList<>();
  private final Vp8Descriptor vp8 = new Vp8Descriptor();
  private final Loudness loudness = new Loudness();
  private final KeyFrameRequests keyFrames = new KeyFrameRequests();
  private @Nullable Reception reception;
  private @Nullable RetransmitCache cache;
  private @Nullable MediaConfig line;
  private int repairSsrc;

  /**
   * A source that has not begun.
   *
   * @param urge has the uplink ask for what is wanted without waiting for its turn
   */
  Publication(Source source, Counters counters, MemberClock memberClock, Runnable urge) {
    this.source = source;
    this.counters = counters;
    this.memberClock = memberClock;
    this.urge = urge;
  }

  boolean isSound() {
    return source == Source.MICROPHONE;
  }

  void agree(MediaConfig agreed) {
    line = agreed;
  }

  /** Null until an offer carried it. */
  @Nullable MediaConfig line() {
    return line;
  }

  /** Null until its SSRC is known. */
  @Nullable Reception reception() {
    return reception;
  }

  /** Of the stream itself; 0 while not known. */
  int ssrc() {
    return reception == null ? 0 : reception.ssrc();
  }

  /** Of its retransmissions; 0 while not known. */
  int repairSsrc() {
    return repairSsrc;
  }

  void repairedBy(int ssrc) {
    repairSsrc = ssrc;
  }

  /** The browser sends on this SSRC from now on; all that was known of another is void. */
  void latch(int ssrc) {
    if (reception == null || reception.ssrc() != ssrc) {
      reception = new Reception(ssrc, isSound() ? Outlet.SOUND : Outlet.PICTURE, memberClock);
      if (cache != null) {
        cache.clear();
      }
      outlets.forEach(outlet -> outlet.attached(this));
    }
  }

  /** A packet of the stream itself, as it was first sent or repaired. */
  void take(RtpPacket packet, MediaConfig agreed, boolean repaired, long nowNanos) {
    Reception known = reception;
    if (known == null
        || !known.first(packet.sequence(), packet.timestamp(), repaired, nowNanos / 1_000)) {
      counters.drop(Drop.DUPLICATE);
    } else if (isSound()) {
      sound(packet, agreed, nowNanos);
    } else {
      picture(packet, nowNanos);
    }
  }

  private void sound(RtpPacket packet, MediaConfig agreed, long nowNanos) {
    int said = HeaderExtensions.audioLevel(packet, agreed.extensions().audioLevel());
    int level = said == HeaderExtensions.NONE ? Loudness.SILENCE : said;
    loudness.heard(level);
    if (outlets.isEmpty()) {
      counters.drop(Drop.NOT_GRANTED);
    }
    for (int i = 0; i < outlets.size(); i++) {
      outlets.get(i).sound(packet, level, nowNanos);
    }
  }

  private void picture(RtpPacket packet, long nowNanos) {
    boolean coded = vp8.wrap(packet.buffer(), packet.payloadOffset(), packet.payloadLength());
    if (coded && vp8.isKeyFrame()) {
      keyFrames.keyFrame();
    }
    if (outlets.isEmpty()) {
      counters.drop(Drop.NOT_GRANTED);
      return;
    }
    cache()
        .put(
            packet.sequence(), packet.buffer(), packet.offset(), packet.length(), nowNanos / 1_000);
    for (int i = 0; i < outlets.size(); i++) {
      outlets.get(i).picture(packet, coded ? vp8 : null, nowNanos);
    }
  }

  private RetransmitCache cache() {
    RetransmitCache made = cache;
    if (made == null) {
      made = new RetransmitCache(CACHE_BYTES, CACHE_PACKETS, CACHE_MICROS);
      cache = made;
    }
    return made;
  }

  /** Looks at a packet that was forwarded; false when it is not kept any more. */
  boolean recall(int sequence, RtpPacket packet, long nowNanos) {
    int at = cache == null ? RetransmitCache.NONE : cache.find(sequence, nowNanos / 1_000);
    return cache != null
        && at != RetransmitCache.NONE
        && packet.wrap(cache.bytes(), at, cache.length());
  }

  void add(Outlet outlet) {
    outlets.add(outlet);
  }

  void remove(Outlet outlet) {
    outlets.remove(outlet);
  }

  /** Whether any receiver is granted this. */
  boolean isGranted() {
    return !outlets.isEmpty();
  }

  /** A receiver cannot go on without a key frame. */
  void wantKeyFrame() {
    if (!isSound()) {
      keyFrames.want();
      urge.run();
    }
  }

  KeyFrameRequests keyFrames() {
    return keyFrames;
  }

  Loudness loudness() {
    return loudness;
  }
}
