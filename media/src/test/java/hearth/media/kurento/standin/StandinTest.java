package hearth.media.kurento.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kurento.client.KurentoClient;
import org.kurento.client.MediaPipeline;
import org.kurento.client.MediaType;
import org.kurento.client.WebRtcEndpoint;

/** The double as kurento-client sees it. */
class StandinTest {
  private final Standin standin = Standin.start();
  private final KurentoClient client = KurentoClient.create(standin.url().toString());

  @AfterEach
  void end() {
    client.destroy();
    standin.close();
  }

  @Test
  @DisplayName("a publisher's packets reach the endpoint it is connected to, and no more once not")
  void carries() {
    MediaPipeline pipeline = client.createMediaPipeline();
    WebRtcEndpoint source = new WebRtcEndpoint.Builder(pipeline).build();
    WebRtcEndpoint sink = new WebRtcEndpoint.Builder(pipeline).build();
    List<String> states = new CopyOnWriteArrayList<>();
    List<String> candidates = new CopyOnWriteArrayList<>();
    sink.addConnectionStateChangedListener(event -> states.add(event.getNewState().name()));
    sink.addIceCandidateFoundListener(event -> candidates.add(event.getCandidate().getSdpMid()));
    source.processOffer(TestOffer.sends("aaaa"));
    source.gatherCandidates();
    String answer = sink.processOffer(TestOffer.receives("bbbb"));
    assertThat(answer).contains("a=sendonly", "a=setup:active", "a=mid:1");
    sink.gatherCandidates();
    await().untilAsserted(() -> assertThat(candidates).hasSize(4));
    source.connect(sink);
    Browser publisher = standin.browser("aaaa");
    Browser receiver = standin.browser("bbbb");
    assertThat(publisher.connect()).isTrue();
    assertThat(receiver.connect()).isTrue();
    await().untilAsserted(() -> assertThat(states).containsExactly("CONNECTED"));
    await().until(publisher::connected);

    publisher.publish(hearth.media.kurento.server.Medium.AUDIO, "hello");
    source.disconnect(sink, MediaType.AUDIO);
    publisher.publish(hearth.media.kurento.server.Medium.AUDIO, "lost");
    publisher.publish(hearth.media.kurento.server.Medium.VIDEO, "picture");

    assertThat(receiver.received()).extracting(Received::words).containsExactly("hello", "picture");
    assertThat(source.getStats()).hasSize(2);
    pipeline.release();
    assertThat(standin.alive().endpoints()).isZero();
  }
}
