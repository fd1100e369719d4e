package hearth.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hearth.practice.SessionId;
import hearth.room.Contact.News;
import hearth.room.Contact.What;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contact over real HTTP. */
final class HttpContactTest {
  private static final List<Duration> SOON = List.of(Duration.ofMillis(5), Duration.ofMillis(5));
  private static final News NEWS =
      new News(What.HOLDING, new SessionId("s-5"), Instant.parse("2026-03-02T17:00:15Z"));

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Integer> answers = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  @DisplayName("The contact is told what, which session and when, and nothing else")
  void told() {
    try (var contact = contact()) {
      contact.tell(NEWS);
      await().until(() -> heard.size() == 1);
      assertThat(heard)
          .containsExactly(
              "POST /hook?key=1 application/json"
                  + " {\"what\":\"holding\",\"session\":\"s-5\",\"at\":\"2026-03-02T17:00:15Z\"}");
    }
  }

  @Test
  @DisplayName("A contact that fails is told again, and once it has answered no more")
  void again() {
    answers.addAll(List.of(503, 500, 204));
    try (var contact = contact()) {
      contact.tell(NEWS);
      await().until(() -> heard.size() == 3);
    }
  }

  @Test
  @DisplayName("It is told a few times and not for ever, and a redirect is not followed")
  void enough() {
    answers.addAll(List.of(302, 302, 302, 302, 302));
    try (var contact = contact()) {
      contact.tell(NEWS);
      await().until(() -> heard.size() == 1 + SOON.size());
      await().during(Duration.ofMillis(100)).until(() -> heard.size() == 1 + SOON.size());
      assertThat(heard).allMatch(request -> request.startsWith("POST /hook?key=1"));
    }
  }

  private HttpContact contact() {
    int port = server.getAddress().getPort();
    return new HttpContact(URI.create("http://127.0.0.1:" + port + "/hook?key=1"), SOON);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      int status = heard.size() < answers.size() ? answers.get(heard.size()) : 204;
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      exchange.sendResponseHeaders(status, -1);
      var type = exchange.getRequestHeaders().getFirst("Content-Type");
      heard.add(
          exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + type + " " + body);
    }
  }
}
