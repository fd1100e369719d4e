package hearth.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One person's channel, as the page speaks it (docs/protocol.md). */
final class Line implements WebSocket.Listener, AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Consumer<JsonNode> links;
  private final AtomicLong ids = new AtomicLong();
  private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> sections = new ConcurrentHashMap<>();
  private final StringBuilder partial = new StringBuilder();
  private final String seat;
  private final WebSocket socket;
  private volatile String stage = "";

  private Line(
      HttpClient http, String base, Entry entry, String session, Consumer<JsonNode> links) {
    this.links = links;
    this.seat = entry.seat();
    URI channel = URI.create("ws" + base.substring(4) + "/channel/" + session + "?seat=" + seat);
    this.socket =
        http.newWebSocketBuilder()
            .header("Cookie", entry.cookie())
            .subprotocols("hearth.v1")
            .buildAsync(channel, this)
            .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
            .join();
    sendText(
        JSON.createObjectNode()
            .put("type", "hello")
            .put("id", "h")
            .put("protocol", 1)
            .put("client", "bench-" + seat));
  }

  private record Entry(String cookie, String seat) {}

  /**
   * Comes in by the personal link.
   *
   * @param links takes what the server says of the connections to have
   */
  static Line join(HttpClient http, String link, String session, Consumer<JsonNode> links)
      throws IOException, InterruptedException {
    URI personal = URI.create(link);
    String base = personal.getScheme() + "://" + personal.getAuthority();
    ObjectNode body = JSON.createObjectNode().put("secret", personal.getFragment()).putNull("pin");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/api/join"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String seat = JSON.readTree(response.body()).get("seat").asString();
    return new Line(http, base, new Entry(cookie, seat), session, links);
  }

  String seat() {
    return seat;
  }

  JsonNode section(String name) {
    return sections.getOrDefault(name, JSON.nullNode());
  }

  /** From the first hello to the waiting room, or to the circle for whoever may. */
  void walkIn() throws InterruptedException {
    await("agreement");
    JsonNode agreement = section("agreement");
    must(
        "signAgreement",
        Map.of(
            "version", agreement.get("version"),
            "clauses", agreement.get("clauses").valueStream().map(it -> it.get("id")).toList(),
            "fullName", "A Name"));
    if (stage.equals("attestation")) {
      must("attest", Map.of("alone", true));
    }
    if (stage.equals("checkIn")) {
      must("checkIn", Map.of());
    }
    must("deviceReady", Map.of());
  }

  void await(String wanted) throws InterruptedException {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!stage.equals(wanted)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(seat + " stands at " + stage + ", not at " + wanted);
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Asks, and waits until it is done. */
  JsonNode must(String type, Map<String, ?> fields) {
    JsonNode answer = ask(type, fields).orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    if (answer.get("type").asString().equals("refused")) {
      throw new IllegalStateException(type + ": " + answer);
    }
    return answer;
  }

  /** Asks; the answer is {@code done}, {@code refused} or what is asked for. */
  CompletableFuture<JsonNode> ask(String type, Map<String, ?> fields) {
    String id = "b" + ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("type", type).put("id", id);
    fields.forEach((field, value) -> message.set(field, JSON.valueToTree(value)));
    sendText(message);
    return answer;
  }

  private void sendText(ObjectNode message) {
    synchronized (ids) {
      var _ = socket.sendText(message.toString(), true).join();
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      take(JSON.readTree(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(JsonNode message) {
    switch (message.get("type").asString()) {
      case "view" -> {
        message.get("sections").properties().forEach(s -> sections.put(s.getKey(), s.getValue()));
        stage = message.get("stage").asString();
      }
      case "links" -> links.accept(message);
      case "done", "refused", "answer" -> {
        CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asString());
        if (answer != null) {
          answer.complete(message);
        }
      }
      default -> {}
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
