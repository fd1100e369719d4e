package hearth.media.kurento.standin;

import static hearth.media.kurento.standin.TestSession.invocation;
import static hearth.media.kurento.standin.TestSession.params;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Switches that cut the server off from its clients. */
class CutTest {
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
  @DisplayName("a dropped client finds its session and its objects again")
  void dropped() {
    String endpoint = session.endpoint();
    String id = sessionId();
    session.subscribe(endpoint, "IceGatheringDone");
    session.invoke(endpoint, "processOffer", "offer", TestOffer.sends("aaaa"));
    standin.drop();
    assertThat(client.closed()).isEqualTo(Client.DROPPED);
    try (Client anew = new Client(standin.url())) {
      JsonNode result = reconnect(anew, id).get("result");
      assertThat(result.get("serverId").asString()).isEqualTo(standin.serverId());
      anew.call("invoke", invocation(endpoint, "gatherCandidates"));
      await().until(() -> anew.events().size() == 1);
    }
  }

  @Test
  @DisplayName("what is told while the client is away is lost")
  void missed() {
    String endpoint = session.endpoint();
    String id = sessionId();
    session.subscribe(endpoint, "MediaStateChanged");
    Browser browser = session.joined(endpoint, "aaaa", TestOffer.sends("aaaa"));
    await().until(() -> session.told("MediaStateChanged").size() == 1);
    standin.drop();
    client.closed();
    browser.vanish();
    // Watched by another client, whose session is its own.
    try (TestSession other = new TestSession(standin)) {
      await()
          .until(
              () ->
                  TestSession.value(other.invoke(endpoint, "getMediaState"))
                      .equals("DISCONNECTED"));
    }
    try (Client anew = new Client(standin.url())) {
      reconnect(anew, id);
      anew.call("invoke", invocation(Manager.ID, "getCpuCount"));
      assertThat(anew.events()).isEmpty();
    }
  }

  @Test
  @DisplayName("away for a while, it refuses connections, and then takes them again")
  void away() {
    standin.drop(Duration.ofSeconds(1));
    assertThatThrownBy(() -> new Client(standin.url())).hasMessageContaining("Connect");
    await()
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              try (Client anew = new Client(standin.url())) {
                assertThat(anew.call("ping", Json.object()).has("result")).isTrue();
              }
            });
  }

  @Test
  @DisplayName("refusing new connections, it serves those it has")
  void refusing() {
    standin.refuse();
    assertThatThrownBy(() -> new Client(standin.url())).hasMessageContaining("Connect");
    assertThat(session.invoke(Manager.ID, "getInfo").has("result")).isTrue();
    standin.accept();
    new Client(standin.url()).close();
    assertThat(session.invoke(Manager.ID, "getInfo").has("result")).isTrue();
  }
}
