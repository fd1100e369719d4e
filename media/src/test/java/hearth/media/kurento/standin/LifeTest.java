package hearth.media.kurento.standin;

import static hearth.media.kurento.standin.TestSession.invocation;
import static hearth.media.kurento.standin.TestSession.params;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.server.Medium;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Switches that stop the server, and kill it. */
class LifeTest {
  private static final Duration QUIET = Duration.ofMillis(150);

  private final Standin standin = Standin.start();
  private final TestSession session = new TestSession(standin);
  private final Client client = session.client;

  @AfterEach
  void end() {
    session.close();
    standin.close();
  }

  private JsonNode reconnect(Client anew, String sessionId) {
    anew.goOn(client);
    return anew.call("connect", params("sessionId", sessionId));
  }

  private String sessionId() {
    return session.invoke(Manager.ID, "getCpuCount").get("result").get("sessionId").asString();
  }

  @Test
  @DisplayName("frozen, it takes connections and answers nothing; thawed, it answers all")
  void frozen() {
    standin.freeze();
    int asked = client.request("invoke", invocation(Manager.ID, "getCpuCount"));
    CompletableFuture<WebSocket> knocking =
        Client.opening(standin.url(), new WebSocket.Listener() {});
    await().during(QUIET).until(() -> client.replies().isEmpty() && !knocking.isDone());
    standin.thaw();
    assertThat(client.reply(asked).has("result")).isTrue();
    knocking.join().abort();
  }

  @Test
  @DisplayName("frozen, it passes no media")
  void frozenMedia() {
    Browser publisher = session.joined(session.endpoint(), "aaaa", TestOffer.sends("aaaa"));
    assertThat(publisher.publish(Medium.AUDIO, "before")).isTrue();
    standin.freeze();
    assertThat(publisher.publish(Medium.AUDIO, "meanwhile")).isFalse();
    standin.thaw();
    assertThat(publisher.publish(Medium.AUDIO, "after")).isTrue();
  }

  @Test
  @DisplayName("while handshakes are held, TCP is taken, and who is connected is served")
  void handshakesHeld() {
    standin.holdHandshakes();
    CompletableFuture<WebSocket> knocking =
        Client.opening(standin.url(), new WebSocket.Listener() {});
    await()
        .during(QUIET)
        .until(() -> session.invoke(Manager.ID, "getInfo").has("result") && !knocking.isDone());
    standin.answerHandshakes();
    knocking.join().abort();
  }

  @Test
  @DisplayName("killed and started again it is another server at the same address")
  void killed() {
    String endpoint = session.endpoint();
    String id = sessionId();
    Browser browser = session.joined(endpoint, "aaaa", TestOffer.sends("aaaa"));
    String before = standin.serverId();
    standin.kill();
    assertThat(client.closed()).isEqualTo(Client.DROPPED);
    assertThatThrownBy(() -> new Client(standin.url())).hasMessageContaining("Connect");
    standin.restart();
    assertThat(standin.serverId()).isNotEqualTo(before);
    assertThat(browser.released()).isTrue();
    assertThat(browser.publish(Medium.AUDIO, "nobody")).isFalse();
    assertThat(standin.alive()).isEqualTo(new Alive(0, 0, 0, 0));
    try (Client anew = new Client(standin.url())) {
      assertThat(reconnect(anew, id).get("error").get("code").asInt()).isEqualTo(40007);
      JsonNode gone = anew.call("invoke", invocation(endpoint, "getName"));
      assertThat(gone.get("error").get("code").asInt()).isEqualTo(40101);
    }
  }

  @Test
  @DisplayName("killed while frozen, it forgets what it had not answered")
  void killedFrozen() {
    standin.freeze();
    client.request("create", params("type", "MediaPipeline"));
    standin.kill();
    client.closed();
    standin.restart();
    try (Client anew = new Client(standin.url())) {
      assertThat(anew.call("ping", Json.object()).has("result")).isTrue();
    }
    assertThat(standin.alive().pipelines()).isZero();
  }

  @Test
  @DisplayName("it knows how many objects live, how often each call came, and who is connected")
  void counts() {
    session.endpoint();
    String second = session.endpoint();
    session.subscribe(second, "Error");
    assertThat(standin.alive()).isEqualTo(new Alive(1, 2, 1, 1));
    assertThat(standin.calls("create")).isEqualTo(3);
    assertThat(standin.calls()).containsEntry("subscribe", 1L);
    assertThat(standin.connections()).isEqualTo(1);
    client.call("closeSession", params("sessionId", sessionId()));
    assertThat(standin.alive()).isEqualTo(new Alive(0, 0, 0, 0));
  }
}
