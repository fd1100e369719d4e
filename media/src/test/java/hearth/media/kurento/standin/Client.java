package hearth.media.kurento.standin;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A plain client of the double, or of a real server, that keeps what it hears. */
public final class Client implements WebSocket.Listener, AutoCloseable {
  /** How {@link #closed} calls the end of TCP without a close frame. */
  public static final String DROPPED = "1006";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final WebSocket socket;
  private final List<JsonNode> replies = new CopyOnWriteArrayList<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final CompletableFuture<String> closed = new CompletableFuture<>();
  private int last;

  /** Connected when it returns. */
  public Client(URI url) {
    socket = opening(url, this).orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  /** A connection that may never come about. */
  static CompletableFuture<WebSocket> opening(URI url, WebSocket.Listener listener) {
    return HTTP.newWebSocketBuilder().buildAsync(url, listener);
  }

  public void send(String text) {
    try {
      socket.sendText(text, true).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (Exception e) {
      throw new AssertionError("cannot send " + text, e);
    }
  }

  /** Sends a request under the next id, which it returns. */
  int request(String method, JsonNode params) {
    last++;
    var frame = Json.object().put("jsonrpc", "2.0").put("id", last).put("method", method);
    frame.set("params", params);
    send(frame.toString());
    return last;
  }

  /** Counts on where the one before stopped: an id that a session knows gets its old reply. */
  void goOn(Client before) {
    last = before.last;
  }

  /** Asks, and waits for the whole reply. */
  JsonNode call(String method, JsonNode params) {
    return reply(request(method, params));
  }

  JsonNode reply(int id) {
    return next(each -> each.get("id").asInt() == id);
  }

  /** Waits for a reply like this, and takes it away. */
  public JsonNode next(Predicate<JsonNode> which) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> replies.stream().anyMatch(which));
    JsonNode first = replies.stream().filter(which).findFirst().orElseThrow();
    replies.remove(first);
    return first;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
    part.append(text);
    if (whole) {
      JsonNode frame = Json.MAPPER.readTree(part.toString());
      part.setLength(0);
      if (frame.has("method")) {
        events.add(frame.get("params").get("value"));
      } else {
        replies.add(frame);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code + (reason.isEmpty() ? "" : " reason " + reason));
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete(DROPPED);
  }

  /** What came and was not taken yet. */
  public List<JsonNode> replies() {
    return replies;
  }

  /** What was told, as {@code object}, {@code type} and {@code data}. */
  public List<JsonNode> events() {
    return events;
  }

  /** Waits until the server closed it, and says how: code and reason. */
  public String closed() {
    try {
      return closed.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (Exception e) {
      throw new AssertionError("the server did not close the connection", e);
    }
  }

  /** Ends TCP without a word. */
  @Override
  public void close() {
    socket.abort();
  }
}
