package hearth.media.kurento.standin;

import static hearth.media.kurento.standin.TestSession.invocation;
import static hearth.media.kurento.standin.TestSession.params;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What no recording has, and was measured on a real server 7.3.0 by hand-made frames. */
class MeasuredTest {
  private final Standin standin = Standin.start();
  private final TestSession session = new TestSession(standin);
  private final Client client = session.client;

  @AfterEach
  void end() {
    session.close();
    standin.close();
  }

  private static String error(JsonNode reply) {
    return reply.get("error").get("code").asInt()
        + " "
        + reply.get("error").get("message").asString();
  }

  private JsonNode invoke(String object, String operation, ObjectNode operationParams) {
    ObjectNode params = invocation(object, operation);
    params.set("operationParams", operationParams);
    return client.call("invoke", params);
  }

  private String answer(String offer) {
    return TestSession.value(session.invoke(session.endpoint(), "processOffer", "offer", offer));
  }

  @Test
  @DisplayName("a session that subscribed twice is told once, until it unsubscribed twice")
  void toldOnce() {
    String source = session.endpoint();
    String sink = session.endpoint();
    session.subscribe(source, "ElementConnected");
    session.subscribe(source, "ElementConnected");
    session.invoke(source, "connect", "sink", sink);
    await().until(() -> session.told("ElementConnected").size() >= 3);
    // A round trip on the same loop, longer than an event waits.
    invoke(Manager.ID, "getUsedCpu", Json.object().put("interval", 20));
    assertThat(session.told("ElementConnected", "mediaType"))
        .containsExactlyInAnyOrder("AUDIO", "VIDEO", "DATA");
  }

  @Test
  @DisplayName("who lists pipelines holds them, without their endpoints, when their session closes")
  void listingHolds() {
    String endpoint = session.endpoint();
    String mine = session.invoke(endpoint, "getName").get("result").get("sessionId").asString();
    try (TestSession other = new TestSession(standin)) {
      other.invoke(Manager.ID, "getPipelines");
      client.call("closeSession", params("sessionId", mine));
      assertThat(standin.alive().pipelines()).isEqualTo(1);
      assertThat(standin.alive().endpoints()).isZero();
    }
  }

  @Test
  @DisplayName("what was listed is held by a session without a name, not by the one that listed it")
  void listedByNobody() {
    String mine = session.invoke(session.pipeline(), "getName").at("/result/sessionId").asString();
    try (TestSession other = new TestSession(standin)) {
      var listed = other.invoke(Manager.ID, "getPipelines");
      client.call("closeSession", params("sessionId", mine));
      String theirs = listed.at("/result/sessionId").asString();
      other.client.call("closeSession", params("sessionId", theirs));
      assertThat(standin.alive().pipelines()).isEqualTo(1);
      other.client.call("closeSession", params("sessionId", ""));
      assertThat(standin.alive().pipelines()).isZero();
    }
  }

  @Test
  @DisplayName(
      "who asks an object holds it with its parents, until they let go or their session ends")
  void askingHolds() {
    String pipeline = session.pipeline();
    String mine = session.invoke(pipeline, "getName").at("/result/sessionId").asString();
    try (TestSession other = new TestSession(standin)) {
      other.invoke(pipeline, "getTags");
      client.call("closeSession", params("sessionId", mine));
      assertThat(standin.alive().pipelines()).isEqualTo(1);
      other.client.call("unref", params("object", pipeline));
      assertThat(standin.alive().pipelines()).isZero();
    }
  }

  @Test
  @DisplayName("a session's old request id is known on a connection that does not name the session")
  void cached() {
    int id = client.request("create", params("type", "MediaPipeline"));
    String made = TestSession.value(client.reply(id));
    client.send(
        Json.object()
            .put("jsonrpc", "2.0")
            .put("id", id)
            .put("method", "create")
            .set("params", params("type", "MediaPipeline"))
            .toString());
    assertThat(TestSession.value(client.reply(id))).isEqualTo(made);
    assertThat(standin.alive().pipelines()).isEqualTo(1);
  }

  @Test
  @DisplayName("it has no statistics before a browser came, and no SDP before an offer")
  void nothingYet() {
    String endpoint = session.endpoint();
    assertThat(error(session.invoke(endpoint, "getLocalSessionDescriptor")))
        .isEqualTo("40202 No local SDP");
    assertThat(error(session.invoke(endpoint, "getRemoteSessionDescriptor")))
        .isEqualTo("40203 No remote SDP");
    session.invoke(endpoint, "processOffer", "offer", TestOffer.sends("aaaa"));
    assertThat(session.invoke(endpoint, "getStats").get("result").get("value").isNull()).isTrue();
  }

  @Test
  @DisplayName("a missing parameter is one of a wrong type")
  void missing() {
    String endpoint = session.endpoint();
    assertThat(error(invoke(endpoint, "processOffer", Json.object())))
        .isEqualTo("40001 'offer' parameter should be a string");
    assertThat(error(invoke(endpoint, "connect", Json.object())))
        .isEqualTo("40001 'sink' parameter should be a string");
    assertThat(error(invoke(endpoint, "addIceCandidate", Json.object())))
        .isEqualTo("40001 'candidate' parameter should be a object");
    assertThat(error(invoke(endpoint, "setSendTagsInEvents", Json.object())))
        .isEqualTo("40001 'sendTagsInEvents' parameter should be a boolean");
    assertThat(error(invoke(Manager.ID, "getUsedCpu", Json.object())))
        .isEqualTo("40001 'interval' parameter should be a integer");
  }

  @Test
  @DisplayName("of several codecs it takes all it knows, in the offer's order")
  void codecs() {
    String offer =
        TestOffer.sends("aaaa")
            .replace("SAVPF 111", "SAVPF 111 63 9 0 8")
            .replace(
                "a=rtpmap:111", "a=rtpmap:63 red/48000/2\r\na=rtpmap:9 G722/8000\r\na=rtpmap:111")
            .replace("SAVPF 96", "SAVPF 45 96 97")
            .replace(
                "a=rtpmap:96", "a=rtpmap:45 AV1/90000\r\na=rtpmap:97 rtx/90000\r\na=rtpmap:96");
    assertThat(answer(offer))
        .contains(
            "m=audio 1 UDP/TLS/RTP/SAVPF 111 0 8\r\n", "m=video 1 UDP/TLS/RTP/SAVPF 45 96\r\n");
  }

  @Test
  @DisplayName("a second line of a kind is rejected, and so is one without a codec it knows")
  void rejected() {
    String offer = TestOffer.sends("aaaa");
    String twice = offer + offer.substring(offer.indexOf("m=video")).replace("mid:1", "mid:2");
    assertThat(answer(twice))
        .contains("BUNDLE 0 1\r\n")
        .endsWith("SAVPF 96\r\na=inactive\r\na=mid:2\r\n");
    assertThat(answer(offer.replace("VP8", "VP7")))
        .contains("BUNDLE 0\r\n", "m=video 0 UDP/TLS/RTP/SAVPF 96\r\n");
  }

  @Test
  @DisplayName("an unreadable line of an offer is passed over, and only the version must be there")
  void laxOffer() {
    assertThat(answer("v=0\r\nnonsense\r\n")).startsWith("v=0\r\n").doesNotContain("m=");
    JsonNode refused = session.invoke(session.endpoint(), "processOffer", "offer", "s=-\r\nt=0 0");
    assertThat(error(refused)).isEqualTo("40201 Invalid SDP");
  }
}
