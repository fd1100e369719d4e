package hearth.media.kurento.standin;

import static org.awaitility.Awaitility.await;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls of one client with one pipeline, short enough to read a rule at a glance. */
final class TestSession implements AutoCloseable {
  final Client client;
  private final Standin standin;
  private String pipeline = "";

  TestSession(Standin standin) {
    this.standin = standin;
    client = new Client(standin.url());
  }

  static ObjectNode params(String... keysAndValues) {
    ObjectNode params = Json.object();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      params.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return params;
  }

  static ObjectNode invocation(String object, String operation, String... operationParams) {
    ObjectNode params = params("object", object, "operation", operation);
    if (operationParams.length > 0) {
      params.set("operationParams", params(operationParams));
    }
    return params;
  }

  static String value(JsonNode reply) {
    return reply.path("result").path("value").asString();
  }

  String pipeline() {
    if (pipeline.isEmpty()) {
      pipeline = value(client.call("create", params("type", "MediaPipeline")));
    }
    return pipeline;
  }

  String endpoint() {
    ObjectNode create = params("type", "WebRtcEndpoint");
    create.set("constructorParams", params("mediaPipeline", pipeline()));
    return value(client.call("create", create));
  }

  JsonNode invoke(String object, String operation, String... operationParams) {
    return client.call("invoke", invocation(object, operation, operationParams));
  }

  void subscribe(String object, String type) {
    client.call("subscribe", params("object", object, "type", type));
  }

  /** An endpoint whose browser came. */
  Browser joined(String endpoint, String ufrag, String offer) {
    invoke(endpoint, "processOffer", "offer", offer);
    invoke(endpoint, "gatherCandidates");
    Browser browser = standin.browser(ufrag);
    browser.connect();
    await().until(browser::connected);
    return browser;
  }

  /** The data of what was told under this type, in order. */
  List<JsonNode> told(String type) {
    return client.events().stream()
        .filter(each -> type.equals(Json.text(each, "type")))
        .map(each -> each.get("data"))
        .toList();
  }

  /** The same, one field of each. */
  List<String> told(String type, String field) {
    return told(type).stream().map(each -> each.get(field).asString()).toList();
  }

  @Override
  public void close() {
    client.close();
  }
}
