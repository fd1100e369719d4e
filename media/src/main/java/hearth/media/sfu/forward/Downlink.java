package hearth.media.sfu.forward;

import static java.util.Objects.requireNonNull;

import hearth.media.MemberId;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.sfu.rtp.Rtcp;
import hearth.media.sfu.rtp.RtcpVisitor;
import hearth.media.sfu.rtp.RtcpWriter;
import hearth.media.sfu.rtp.SsrcMap;
import hearth.media.sfu.sdp.MediaConfig;
import hearth.media.sfu.sdp.MediaKind;
import hearth.media.sfu.sdp.SlotStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** All slots of one receiver, and what the browser says of how they arrive. Loop's thread only. */
final class Downlink implements RtcpVisitor {
  private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** A report and its description are 44 bytes; what is over waits for the next datagram. */
  private static final int MAX_REPORT = 1_100;

  private record Slot(Outlet sound, Outlet picture) {}

  private final Space space;
  private final Link link;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Outlet> outlets = new ArrayList<>();
  private final SsrcMap<Outlet> bySsrc = new SsrcMap<>(64);
  private final Loss loss = new Loss();
  private long reportedNanos;
  private long nowNanos;

  Downlink(Space space, MemberId member, int count, Link link) {
    this.space = space;
    this.link = link;
    for (int i = 0; i < count; i++) {
      Counters.PerSlot counts = space.grounds().counters().slot(space.id(), member, new SlotId(i));
      slots.add(
          new Slot(
              outlet(i, "sound", Outlet.SOUND, counts.audio),
              outlet(i, "picture", Outlet.PICTURE, counts.video)));
    }
  }

  /** One name for both streams of a slot, so that the browser plays them in step. */
  private Outlet outlet(int slot, String kind, int clockRate, LongAdder count) {
    String name = "slot-" + slot;
    SlotStream stream = new SlotStream(freshSsrc(), freshSsrc(), name, name, name + "-" + kind);
    Outlet outlet = new Outlet(space.grounds(), link, stream, clockRate, count);
    outlets.add(outlet);
    bySsrc.put(stream.ssrc(), outlet);
    return outlet;
  }

  private int freshSsrc() {
    int ssrc = space.grounds().random().nextInt();
    return ssrc == 0 || bySsrc.get(ssrc) != null ? freshSsrc() : ssrc;
  }

  SlotStream announced(MediaConfig line) {
    return outlet(line).announced();
  }

  private Outlet outlet(MediaConfig line) {
    Slot slot = slots.get(requireNonNull(line.slot()).index());
    return line.kind() == MediaKind.AUDIO ? slot.sound() : slot.picture();
  }

  void agree(List<MediaConfig> agreed) {
    for (MediaConfig line : agreed) {
      if (line.slot() != null && line.direction().sends()) {
        outlet(line).agree(line);
      }
    }
  }

  /** From now on the slots play this and nothing else. */
  void play(Map<SlotId, SlotContent> next) {
    for (int i = 0; i < slots.size(); i++) {
      SlotContent content = next.get(new SlotId(i));
      Slot slot = slots.get(i);
      slot.sound().play(of(content, Source.MICROPHONE));
      slot.picture().play(of(content, Source.CAMERA));
    }
  }

  private @Nullable Publication of(@Nullable SlotContent content, Source source) {
    if (content == null
        || !(source == Source.MICROPHONE ? content.microphone() : content.camera())) {
      return null;
    }
    Peer from = space.peer(content.from());
    return from == null ? null : from.publication(source);
  }

  /** The link carries, for the first time or again. */
  void connected() {
    outlets.forEach(Outlet::begin);
  }

  void rtcp(byte[] buffer, int length, long now) {
    nowNanos = now;
    Rtcp.read(buffer, 0, length, this);
  }

  @Override
  public void nack(int sender, int media, int sequence) {
    Outlet outlet = bySsrc.get(media);
    if (outlet != null) {
      outlet.nack(sequence, nowNanos);
    }
  }

  @Override
  public void keyFrameRequest(int sender, int media) {
    Outlet outlet = bySsrc.get(media);
    if (outlet != null) {
      outlet.keyFrameRequested(nowNanos);
    }
  }

  @Override
  public void report(
      int reporter,
      int source,
      int fractionLost,
      int lost,
      long highestSequence,
      long jitter,
      int lastReport,
      int delay) {
    Outlet outlet = bySsrc.get(source);
    if (outlet != null) {
      outlet.reported(lost, highestSequence, lastReport, delay, nowNanos, loss);
    }
  }

  /**
   * The longest way to the browser and back that any stream's reports tell of; 0 while not known.
   */
  long roundTripMicros() {
    long longest = 0;
    for (Outlet outlet : outlets) {
      longest = Math.max(longest, outlet.roundTripMicros());
    }
    return longest;
  }

  Loss loss() {
    return loss;
  }

  /** Sends the sender reports that are due. */
  void tick(long now) {
    boolean all = now - reportedNanos >= REPORT_NANOS;
    byte[] out = space.grounds().scratch().bytes();
    int end = 0;
    for (Outlet outlet : outlets) {
      if (all || outlet.reportsSoon()) {
        end = report(outlet, out, end, now);
      }
    }
    if (end > 0) {
      link.sendRtcp(out, end);
    }
    if (all) {
      reportedNanos = now;
    }
  }

  private int report(Outlet outlet, byte[] out, int at, long now) {
    int from = at;
    if (from > MAX_REPORT) {
      link.sendRtcp(out, from);
      from = 0;
    }
    int end = outlet.report(out, from, now);
    SlotStream stream = outlet.announced();
    return end == from
        ? from
        : RtcpWriter.cname(
            out, end, stream.ssrc(), stream.cname().getBytes(StandardCharsets.US_ASCII));
  }
}
