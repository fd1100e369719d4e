package hearth.media.kurento.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.server.Medium;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Media between browsers, and what the server tells of them. */
class BrowserTest {
  private final Standin standin = Standin.start();
  private final TestSession session = new TestSession(standin);
  private String source = "";
  private String sink = "";

  @BeforeEach
  void wire() {
    source = session.endpoint();
    sink = session.endpoint();
    for (String endpoint : List.of(source, sink)) {
      for (String type :
          List.of(
              "MediaFlowInStateChanged",
              "MediaFlowOutStateChanged",
              "MediaStateChanged",
              "DtlsConnectionStateChange",
              "ElementConnected",
              "IceCandidateFound",
              "IceGatheringDone",
              "Error")) {
        session.subscribe(endpoint, type);
      }
    }
    session.invoke(source, "connect", "sink", sink);
  }

  @AfterEach
  void end() {
    session.close();
    standin.close();
  }

  private Browser publisher() {
    return session.joined(source, "aaaa", TestOffer.sends("aaaa"));
  }

  private Browser receiver() {
    return session.joined(sink, "bbbb", TestOffer.receives("bbbb"));
  }

  private JsonNode statistics(String endpoint, String medium) {
    JsonNode reply = session.invoke(endpoint, "getStats", "mediaType", medium);
    return reply.get("result").get("value").values().iterator().next();
  }

  @Test
  @DisplayName(
      "a browser is known by its offer alone, and comes only where candidates were gathered")
  void known() {
    assertThatThrownBy(() -> standin.browser("zzzz")).isInstanceOf(NoSuchElementException.class);
    session.invoke(source, "processOffer", "offer", TestOffer.sends("aaaa"));
    Browser early = standin.browser("aaaa");
    assertThat(early.connect()).isFalse();
    assertThat(early.publish(Medium.AUDIO, "nowhere")).isFalse();
    session.invoke(source, "gatherCandidates");
    assertThat(early.connect()).isTrue();
  }

  @Test
  @DisplayName("packets are counted at both ends, and so are the lost")
  void counted() {
    Browser publisher = publisher();
    Browser receiver = receiver();
    publisher.publish(Medium.AUDIO, "one");
    publisher.publish(Medium.AUDIO, "two");
    assertThat(statistics(source, "AUDIO").get("packetsLost").asInt()).isEqualTo(-1);
    publisher.lose(Medium.AUDIO, 5);
    receiver.lose(Medium.VIDEO, 7);
    assertThat(statistics(source, "AUDIO").get("packetsReceived").asInt()).isEqualTo(2);
    assertThat(statistics(source, "AUDIO").get("packetsLost").asInt()).isEqualTo(5);
    assertThat(statistics(sink, "AUDIO").get("packetsSent").asInt()).isEqualTo(2);
    assertThat(statistics(sink, "VIDEO").get("packetsLost").asInt()).isEqualTo(7);
    assertThat(receiver.received())
        .containsExactly(new Received(Medium.AUDIO, "one"), new Received(Medium.AUDIO, "two"));
  }

  @Test
  @DisplayName("one source for each medium of a sink: the next one takes the first one's place")
  void switches() {
    Browser first = publisher();
    Browser receiver = receiver();
    String other = session.endpoint();
    Browser second = session.joined(other, "cccc", TestOffer.sends("cccc"));
    session.invoke(other, "connect", "sink", sink, "mediaType", "VIDEO");
    first.publish(Medium.AUDIO, "a1");
    first.publish(Medium.VIDEO, "v1");
    second.publish(Medium.AUDIO, "a2");
    second.publish(Medium.VIDEO, "v2");
    assertThat(receiver.received()).extracting(Received::words).containsExactly("a1", "v2");
  }

  @Test
  @DisplayName("a track taken away ceases to flow, and flows again when it is given back")
  void stops() {
    Browser publisher = publisher();
    receiver();
    await().until(() -> session.told("MediaFlowInStateChanged").size() == 2);
    publisher.stop(Medium.VIDEO);
    await()
        .untilAsserted(
            () ->
                assertThat(session.told("MediaFlowInStateChanged", "state"))
                    .endsWith("NOT_FLOWING"));
    publisher.start(Medium.VIDEO);
    await()
        .untilAsserted(
            () ->
                assertThat(session.told("MediaFlowInStateChanged", "state"))
                    .containsExactly("FLOWING", "FLOWING", "NOT_FLOWING", "FLOWING"));
  }

  @Test
  @DisplayName("a browser that closes is told by DTLS at once, and one that vanishes is not")
  void leaves() {
    Browser publisher = publisher();
    Browser receiver = receiver();
    await().until(() -> session.told("MediaStateChanged").size() == 2);
    receiver.close();
    await()
        .untilAsserted(
            () ->
                assertThat(session.told("DtlsConnectionStateChange", "state"))
                    .endsWith("CLOSED", "CLOSED"));
    publisher.publish(Medium.AUDIO, "nobody hears");
    assertThat(receiver.received()).isEmpty();
    publisher.vanish();
    await().until(() -> session.told("MediaStateChanged").size() == 4);
    assertThat(session.told("DtlsConnectionStateChange", "state"))
        .filteredOn("CLOSED"::equals)
        .hasSize(2);
    assertThat(publisher.publish(Medium.AUDIO, "gone")).isFalse();
  }

  @Test
  @DisplayName("a fault of a stream is told as an error of its endpoint")
  void fails() {
    publisher().fail("could not parse");
    await()
        .untilAsserted(
            () ->
                assertThat(session.told("Error", "type"))
                    .containsExactly("UNEXPECTED_ELEMENT_ERROR"));
  }

  @Test
  @DisplayName("at a slower pace what takes long takes longer")
  void paced() {
    standin.pace(3);
    publisher();
    await().during(Duration.ofMillis(150)).until(() -> session.told("MediaStateChanged").isEmpty());
    await().until(() -> !session.told("MediaStateChanged").isEmpty());
  }

  @Test
  @DisplayName("shuffled, a burst of events arrives the wrong way round")
  void shuffled() {
    standin.shuffleEvents(true);
    publisher();
    await().until(() -> !session.told("IceGatheringDone").isEmpty());
    await().until(() -> session.told("IceCandidateFound").size() == 4);
    List<String> types =
        session.client.events().stream().map(each -> each.get("type").asString()).toList();
    assertThat(types.indexOf("IceGatheringDone"))
        .isLessThan(types.lastIndexOf("IceCandidateFound"));
  }

  @Test
  @DisplayName("what the client set on an endpoint can be read")
  void settings() {
    JsonNode bandwidth = Json.object().set("maxVideoRecvBandwidth", Json.number(600));
    var invocation = TestSession.invocation(source, "setMaxVideoRecvBandwidth");
    invocation.set("operationParams", bandwidth);
    session.client.call("invoke", invocation);
    Browser browser = publisher();
    assertThat(browser.setting("maxVideoRecvBandwidth")).isEqualTo(600);
    assertThat(browser.setting("maxVideoSendBandwidth")).isNull();
    assertThat(browser.endpoint()).isEqualTo(source);
  }

  @Test
  @DisplayName("a released endpoint's browser gives and gets nothing")
  void released() {
    Browser publisher = publisher();
    Browser receiver = receiver();
    session.client.call("release", TestSession.params("object", sink));
    publisher.publish(Medium.AUDIO, "nobody");
    assertThat(receiver.released()).isTrue();
    assertThat(receiver.received()).isEmpty();
  }
}
