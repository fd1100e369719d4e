package hearth.acceptance;

import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.peer.Inbox.Arrival;
import hearth.media.peer.WebRtcPeer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Somebody in the circle without a browser: a channel and a WebRTC peer. They talk and show
 * themselves all the time, and each packet bears their name.
 */
final class RtpMember implements AutoCloseable {
  private static final long BEAT = 20_000_000;

  /** Packets of one loudness. */
  private static final int SYLLABLE = 25;

  final RawChannel channel;
  final WebRtcPeer webrtc;
  private final Thread talk;
  private volatile boolean over;

  /** Who sits in the circle already. */
  RtpMember(RawChannel channel) throws TimeoutException {
    this.channel = channel;
    org.awaitility.Awaitility.await().until(() -> channel.links().has("links"));
    var told = channel.links();
    var link = spec(told.get("links").get(0));
    webrtc = new WebRtcPeer(WebRtcPeer.Setup.of(link));
    var fields =
        Map.of("fence", told.get("fence"), "link", link.id().value(), "sdp", webrtc.offer());
    var answer = channel.send(channel.nextId(), "offer", fields);
    webrtc.answer(answer.get("sdp").asString());
    if (!webrtc.connect()) {
      throw new AssertionError(channel.name + " cannot connect");
    }
    channel.done("turnMicrophone", Map.of("on", true));
    channel.done("turnCamera", Map.of("on", true));
    talk = Thread.ofVirtual().start(this::talk);
  }

  private static LinkSpec spec(JsonNode link) {
    List<Source> publishes =
        link.get("publishes")
            .valueStream()
            .map(source -> Source.valueOf(source.asString().toUpperCase(Locale.ROOT)))
            .toList();
    var slots = link.get("slots").valueStream().map(slot -> new SlotId(slot.asInt())).toList();
    return new LinkSpec(new LinkId(link.get("id").asString()), publishes, slots);
  }

  private void talk() {
    // Louder and quieter, as people are, slower than levels are told: one that stays is told once.
    for (int said = 0; !over; said++) {
      webrtc.publisher().level(-20 - said / SYLLABLE % 7);
      webrtc.publisher().speak(channel.name);
      webrtc.publisher().show(channel.name);
      LockSupport.parkNanos(BEAT);
    }
  }

  String name() {
    return channel.name;
  }

  /** All that has arrived, in order. */
  List<Arrival> arrivals() {
    return webrtc.inbox().media();
  }

  @Override
  public void close() {
    over = true;
    talk.interrupt();
    webrtc.close();
  }
}
