package hearth.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person's channel without a browser: joins by the personal link, keeps the view, sends
 * commands one by one.
 */
final class RawChannel implements WebSocket.Listener {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  final String name;
  private final String base;
  private final String cookie;
  private final String seat;
  private final String session;
  private final String client;
  private final AtomicLong ids = new AtomicLong(System.nanoTime());
  private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> sections = new ConcurrentHashMap<>();
  private final StringBuilder partial = new StringBuilder();
  private final Queue<String> frames = new ConcurrentLinkedQueue<>();
  private volatile boolean listens;
  private volatile String stage = "";
  private volatile JsonNode links = JSON.createObjectNode();
  private final Set<String> levels = ConcurrentHashMap.newKeySet();
  private @Nullable WebSocket socket;

  private RawChannel(String name, String base, String cookie, String seat, String session) {
    this.name = name;
    this.base = base;
    this.cookie = cookie;
    this.seat = seat;
    this.session = session;
    this.client = "raw-" + seat;
  }

  /** Exchanges the personal link for its cookie, as the page does. */
  static RawChannel join(HearthProcess server, String name, String link, String session) {
    var secret = URI.create(link).getFragment();
    var request =
        HttpRequest.newBuilder(URI.create(server.base() + "/api/join"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString("{\"secret\":\"" + secret + "\",\"pin\":null}"))
            .build();
    try {
      var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      var set = response.headers().firstValue("Set-Cookie").orElseThrow();
      var seat = JSON.readTree(response.body()).get("seat").asString();
      return new RawChannel(name, server.base(), set.split(";", 2)[0], seat, session);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String seat() {
    return seat;
  }

  /** The seat's cookie, for what it asks over HTTP. */
  String cookie() {
    return cookie;
  }

  String stage() {
    return stage;
  }

  JsonNode section(String section) {
    return sections.getOrDefault(section, JSON.nullNode());
  }

  /** From now on it keeps every frame it receives. */
  RawChannel listening() {
    listens = true;
    return this;
  }

  String frames() {
    return String.join("\n", frames);
  }

  /** The connections it was told last to have open; without {@code links} when never. */
  JsonNode links() {
    return links;
  }

  /** The seats of all who it was told speak, since it forgot them last. */
  Set<String> levels() {
    return Set.copyOf(levels);
  }

  void forgetLevels() {
    levels.clear();
  }

  RawChannel connect() {
    sections.clear();
    var uri = base.replaceFirst("http", "ws") + "/channel/" + session + "?seat=" + seat;
    var opened =
        HTTP.newWebSocketBuilder()
            .header("Cookie", cookie)
            .subprotocols("hearth.v1")
            .buildAsync(URI.create(uri), this)
            .orTimeout(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS)
            .join();
    socket = opened;
    opened
        .sendText(
            "{\"type\":\"hello\",\"id\":\"h\",\"protocol\":1,\"client\":\"" + client + "\"}", true)
        .join();
    return this;
  }

  private WebSocket open() {
    return java.util.Objects.requireNonNull(socket, "connect first");
  }

  String nextId() {
    return "c" + ids.incrementAndGet();
  }

  /** Sends a command under this id and waits for its answer. */
  JsonNode send(String id, String type, Map<String, ?> fields) throws TimeoutException {
    var answer = new CompletableFuture<JsonNode>();
    waiting.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("type", type).put("id", id);
    fields.forEach((field, value) -> message.set(field, JSON.valueToTree(value)));
    try {
      open().sendText(message.toString(), true).get(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS);
      return answer.get(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException e) {
      throw (TimeoutException) new TimeoutException("the line broke").initCause(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      waiting.remove(id);
    }
  }

  void done(String type, Map<String, ?> fields) {
    try {
      var answer = send(nextId(), type, fields);
      if (!answer.get("type").asString().equals("done")) {
        throw new AssertionError(name + " " + type + ": " + answer);
      }
    } catch (TimeoutException e) {
      throw new AssertionError(name + " " + type + " was not answered", e);
    }
  }

  /** From the first hello to the waiting room (or, for staff, to wherever they stand then). */
  void walkTheGate() {
    await("agreement");
    var agreement = section("agreement");
    var clauses = agreement.get("clauses").valueStream().map(c -> c.get("id").asString()).toList();
    var signature = new LinkedHashMap<String, Object>();
    signature.put("version", agreement.get("version").asInt());
    signature.put("clauses", clauses);
    signature.put("fullName", name + " Example");
    done("signAgreement", signature);
    if (stage.equals("attestation")) {
      done("attest", Map.of("alone", true, "notRecording", true));
    }
    if (stage.equals("checkIn")) {
      done("checkIn", Map.of());
    }
    done("deviceReady", Map.of());
  }

  void await(String wanted) {
    org.awaitility.Awaitility.await(name + " stands at " + wanted)
        .atMost(ANSWER_WITHIN)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> stage.equals(wanted));
  }

  /** Fails whatever waits for an answer: the server was killed. */
  void abandon() {
    waiting.values().forEach(f -> f.completeExceptionally(new IOException("killed")));
    open().abort();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      if (listens) {
        frames.add(partial.toString());
      }
      take(JSON.readTree(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    abandon();
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    waiting.values().forEach(f -> f.completeExceptionally(new IOException("closed " + code)));
    return null;
  }

  private void take(JsonNode message) {
    switch (message.get("type").asString()) {
      case "view" -> {
        message.get("sections").properties().forEach(s -> sections.put(s.getKey(), s.getValue()));
        stage = message.get("stage").asString();
      }
      case "links" -> links = message;
      case "levels" ->
          message.get("levels").valueStream().forEach(l -> levels.add(l.get("seat").asString()));
      case "done", "refused", "answer" -> {
        var answer = waiting.get(message.get("id").asString());
        if (answer != null) {
          answer.complete(message);
        }
      }
      default -> {}
    }
  }
}
