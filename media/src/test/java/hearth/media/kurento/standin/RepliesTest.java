package hearth.media.kurento.standin;

import static hearth.media.kurento.standin.TestSession.invocation;
import static hearth.media.kurento.standin.TestSession.params;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Switches that spoil replies. */
class RepliesTest {
  private final Standin standin = Standin.start();
  private final TestSession session = new TestSession(standin);
  private final Client client = session.client;

  @AfterEach
  void end() {
    session.close();
    standin.close();
  }

  @Test
  @DisplayName("a late reply is overtaken by a later call's, and comes")
  void late() {
    standin.faults().late("getName", Duration.ofMillis(300));
    long began = System.nanoTime();
    int slow = client.request("invoke", invocation(session.pipeline(), "getName"));
    session.invoke(Manager.ID, "getCpuCount");
    assertThat(client.replies()).isEmpty();
    assertThat(TestSession.value(client.reply(slow))).isEqualTo(session.pipeline());
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  @DisplayName("a held reply comes when it is released, and the call was done meanwhile")
  void held() {
    standin.faults().hold("create");
    int held = client.request("create", params("type", "MediaPipeline"));
    await().until(() -> standin.faults().holding("create") == 1);
    assertThat(standin.alive().pipelines()).isEqualTo(1);
    assertThat(client.replies()).isEmpty();
    standin.faults().release("create");
    assertThat(client.reply(held).has("result")).isTrue();
    assertThat(client.call("create", params("type", "MediaPipeline")).has("result")).isTrue();
  }

  @Test
  @DisplayName("the next replies are lost, as many as wanted")
  void lost() {
    standin.faults().lose("getInfo", 2);
    client.request("invoke", invocation(Manager.ID, "getInfo"));
    client.request("invoke", invocation(Manager.ID, "getInfo"));
    assertThat(session.invoke(Manager.ID, "getInfo").has("result")).isTrue();
    assertThat(client.replies()).isEmpty();
    assertThat(standin.calls("getInfo")).isEqualTo(3);
  }

  @Test
  @DisplayName("the next calls are refused, as many as wanted, and not done")
  void refused() {
    standin.faults().refuse("create", 2, 40009, "NOT_ENOUGH_RESOURCES", "Too many threads");
    JsonNode first = client.call("create", params("type", "MediaPipeline"));
    client.call("create", params("type", "MediaPipeline"));
    assertThat(first.get("error").get("code").asInt()).isEqualTo(40009);
    assertThat(first.get("error").get("data").get("type").asString())
        .isEqualTo("NOT_ENOUGH_RESOURCES");
    assertThat(standin.alive().pipelines()).isZero();
    assertThat(client.call("create", params("type", "MediaPipeline")).has("result")).isTrue();
  }

  @Test
  @DisplayName("a call that is refused inside a transaction cuts it there")
  void refusedInside() {
    String source = session.endpoint();
    String sink = session.endpoint();
    standin.faults().refuse("connect", 1, 40004, "CONNECT_ERROR", "No");
    JsonNode replies = client.call("transaction", wiring(source, sink)).get("result").get("value");
    assertThat(replies.size()).isEqualTo(2);
    assertThat(replies.get(0).has("result")).isTrue();
    assertThat(replies.get(1).get("error").get("code").asInt()).isEqualTo(40004);
    assertThat(session.invoke(sink, "getSourceConnections").get("result").get("value").isEmpty())
        .isTrue();
  }

  @Test
  @DisplayName("a transaction's reply is held with a call in it")
  void heldInside() {
    String source = session.endpoint();
    String sink = session.endpoint();
    standin.faults().hold("connect");
    int held = client.request("transaction", wiring(source, sink));
    await().until(() -> standin.faults().holding("connect") == 1);
    standin.faults().calm();
    assertThat(client.reply(held).get("result").get("value").size()).isEqualTo(3);
  }

  private static ObjectNode wiring(String source, String sink) {
    ArrayNode operations = Json.array();
    operations.add(operation(0, invocation(source, "getName")));
    operations.add(operation(1, invocation(source, "connect", "sink", sink)));
    operations.add(operation(2, invocation(source, "getName")));
    ObjectNode params = Json.object();
    params.set("operations", operations);
    return params;
  }

  private static ObjectNode operation(int id, ObjectNode params) {
    ObjectNode frame = Json.object().put("id", id).put("jsonrpc", "2.0").put("method", "invoke");
    frame.set("params", params);
    return frame;
  }
}
