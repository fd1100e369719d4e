package hearth.bench;

import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.peer.WebRtcPeer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A member in the circle by channel and RTP, with microphone and camera on. */
final class Member implements AutoCloseable {
  private static final int LIMIT_SECONDS = 10;

  private final int number;
  private final FirstPackets firsts;
  private final CompletableFuture<JsonNode> links = new CompletableFuture<>();
  private final Line line;

  Member(int number, FirstPackets firsts, HttpClient http, String link, String session)
      throws IOException, InterruptedException {
    this.number = number;
    this.firsts = firsts;
    this.line = Line.join(http, link, session, links::complete);
  }

  Line line() {
    return line;
  }

  /** Opens the connection that the server asked for, and talks. */
  Client talk() throws InterruptedException {
    line.await("circle");
    JsonNode told = links.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
    LinkSpec link = spec(told.get("links").get(0));
    WebRtcPeer webrtc = new WebRtcPeer(WebRtcPeer.Setup.of(link));
    Client client = new Client(number, webrtc, firsts.ear(number));
    JsonNode answer =
        line.must(
            "offer",
            Map.of("fence", told.get("fence"), "link", link.id().value(), "sdp", webrtc.offer()));
    webrtc.answer(answer.get("sdp").asString());
    if (!webrtc.connect()) {
      throw new IllegalStateException("member " + number + " cannot connect");
    }
    line.must("turnMicrophone", Map.of("on", true));
    line.must("turnCamera", Map.of("on", true));
    return client.talking();
  }

  private static LinkSpec spec(JsonNode link) {
    List<Source> publishes =
        link.get("publishes")
            .valueStream()
            .map(source -> Source.valueOf(source.asString().toUpperCase(Locale.ROOT)))
            .toList();
    List<SlotId> slots =
        link.get("slots").valueStream().map(slot -> new SlotId(slot.asInt())).toList();
    return new LinkSpec(new LinkId(link.get("id").asString()), publishes, slots);
  }

  @Override
  public void close() {
    line.close();
  }
}
