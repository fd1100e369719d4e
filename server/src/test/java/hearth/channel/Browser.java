package hearth.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import org.awaitility.core.ConditionFactory;
import org.glassfish.tyrus.client.ClientManager;
import org.glassfish.tyrus.container.jdk.client.JdkClientContainer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real WebSocket, read frame by frame as a browser would. */
final class Browser {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final List<String> frames = new CopyOnWriteArrayList<>();
  private final String address;
  private final @Nullable String cookie;
  private List<String> subprotocols = List.of("hearth.v1");
  private volatile @Nullable CloseReason closed;
  private @Nullable Session session;
  private int ids;

  Browser(String address, @Nullable String cookie) {
    this.address = address;
    this.cookie = cookie;
  }

  Browser subprotocols(String... names) {
    this.subprotocols = List.of(names);
    return this;
  }

  Browser connect() {
    var config =
        ClientEndpointConfig.Builder.create()
            .preferredSubprotocols(subprotocols)
            .configurator(new Headers())
            .build();
    var client = ClientManager.createClient(JdkClientContainer.class.getName());
    client.setDefaultMaxTextMessageBufferSize(4 * 1024 * 1024);
    try {
      session = client.connectToServer(new Listener(), config, URI.create(address));
      return this;
    } catch (DeploymentException e) {
      throw new AssertionError("not upgraded", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says hello as a fresh page and waits for the welcome. */
  Browser hello(String client) {
    send("{'type':'hello','id':'h','protocol':1,'client':'" + client + "'}");
    patiently().until(() -> has("welcome") && has("view"));
    return this;
  }

  /** Sends a frame; single quotes stand for double ones. */
  Browser send(String frame) {
    return sendRaw(frame.replace('\'', '"'));
  }

  Browser sendRaw(String frame) {
    return send(remote -> remote.sendText(frame));
  }

  Browser sendBinary(byte... bytes) {
    return send(remote -> remote.sendBinary(ByteBuffer.wrap(bytes)));
  }

  private interface Sending {
    void to(RemoteEndpoint.Basic remote) throws IOException;
  }

  private Browser send(Sending sending) {
    try {
      sending.to(session().getBasicRemote());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RejectedExecutionException e) {
      // Sent, and answered by a close so fast that Tyrus cannot set its idle timer any more.
      return this;
    }
  }

  /** Sends a command under a new id, waits for its answer and gives it. */
  JsonNode ask(String type, String fields) {
    return answer(askLater(type, fields));
  }

  /** Sends a command under a new id and gives the id. */
  String askLater(String type, String fields) {
    var id = "b" + ++ids;
    send("{'type':'" + type + "','id':'" + id + "'" + (fields.isEmpty() ? "" : "," + fields) + "}");
    return id;
  }

  JsonNode answer(String id) {
    return first(
        frame ->
            (type(frame).equals("done") || type(frame).equals("refused"))
                && frame.path("id").asString("").equals(id));
  }

  void must(String type, String fields) {
    assertThat(ask(type, fields).path("type").asString()).as(type).isEqualTo("done");
  }

  /** The whole way from the agreement to the waiting room. */
  Browser walkIn() {
    must("signAgreement", "'version':1,'clauses':['c1','c2'],'fullName':'A Name'");
    if (stage().equals("attestation")) {
      must("attest", "'place':'at home'");
    }
    if (stage().equals("checkIn")) {
      must("checkIn", "");
    }
    must("deviceReady", "");
    return this;
  }

  /** The last stage shown. */
  String stage() {
    return messages().stream()
        .filter(frame -> type(frame).equals("view"))
        .reduce((_, last) -> last)
        .map(frame -> frame.path("stage").asString())
        .orElse("");
  }

  Browser awaitStage(String stage) {
    patiently().until(() -> stage().equals(stage));
    return this;
  }

  /** The section as it stands after all views so far. */
  JsonNode section(String name) {
    JsonNode section = JSON.nullNode();
    for (var frame : messages()) {
      if (type(frame).equals("view") && frame.path("sections").has(name)) {
        section = frame.path("sections").path(name);
      }
    }
    return section;
  }

  /** Waits for a frame of this type and gives the first. */
  JsonNode first(String type) {
    return first(frame -> type(frame).equals(type));
  }

  JsonNode first(Predicate<JsonNode> which) {
    patiently().until(() -> messages().stream().anyMatch(which));
    return messages().stream().filter(which).findFirst().orElseThrow();
  }

  boolean has(String type) {
    return messages().stream().anyMatch(frame -> type(frame).equals(type));
  }

  List<JsonNode> messages() {
    return frames.stream().map(JSON::readTree).toList();
  }

  static String type(JsonNode frame) {
    return frame.path("type").asString("");
  }

  /** Waits for the close and gives its code. */
  int closeCode() {
    patiently().until(() -> closed != null);
    var reason = closed;
    return reason == null ? 0 : reason.getCloseCode().getCode();
  }

  boolean isOpen() {
    return closed == null;
  }

  void close() {
    try {
      if (session != null && session.isOpen()) {
        session.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Session session() {
    if (session == null) {
      throw new IllegalStateException("connect first");
    }
    return session;
  }

  private final class Headers extends ClientEndpointConfig.Configurator {
    @Override
    public void beforeRequest(Map<String, List<String>> headers) {
      if (cookie != null) {
        headers.put("Cookie", List.of(cookie));
      }
    }
  }

  private final class Listener extends Endpoint {
    @Override
    public void onOpen(Session opened, EndpointConfig config) {
      opened.addMessageHandler(String.class, text -> frames.add(text));
      opened.addMessageHandler(ByteBuffer.class, _ -> frames.add("a binary frame"));
    }

    @Override
    public void onClose(Session was, CloseReason reason) {
      closed = reason;
    }
  }

  /** Looks often: tests are made of hundreds of short waits. */
  private static ConditionFactory patiently() {
    return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).atMost(PATIENCE);
  }
}
