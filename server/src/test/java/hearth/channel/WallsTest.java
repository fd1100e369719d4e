package hearth.channel;

import static hearth.room.House.ANNA;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.http.TrustedProxies;
import hearth.http.WebServer;
import hearth.room.House;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands between the house and whoever writes to its port, by requests made by hand. */
final class WallsTest {
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  private static final String UPGRADE =
      "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";

  private final List<Hearth> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(Hearth::close);
  }

  private Hearth hearth(TrustedProxies proxies, boolean strict) {
    var hearth = new Hearth(new House(), new WebServer.Listen(ANYWHERE, null, proxies, strict));
    open.add(hearth);
    return hearth;
  }

  private Hearth plain() {
    return hearth(TrustedProxies.NONE, false);
  }

  private static RawRequest.Head send(Hearth hearth, String... lines) throws Exception {
    return RawRequest.send(hearth.server.port(), lines);
  }

  private record Asked(int status, List<String> lines) {
    static Asked of(int status, String... lines) {
      return new Asked(status, List.of(lines));
    }
  }

  /** Every kind of answer there is, but for the opened socket. */
  private static List<Asked> everyKind() {
    var path = "GET " + Hearth.path(House.SESSION.value(), ANNA.value()) + " HTTP/1.1";
    return List.of(
        Asked.of(200, "GET / HTTP/1.1"),
        Asked.of(200, "GET /s/s1 HTTP/1.1"),
        Asked.of(200, "GET /assets/page-1a2b.js HTTP/1.1"),
        Asked.of(200, "GET /api/help HTTP/1.1"),
        Asked.of(401, "GET /api/seats/s1 HTTP/1.1"),
        Asked.of(403, "POST /api/join HTTP/1.1", "Origin: http://evil.test", "Content-Length: 0"),
        Asked.of(400, "POST /api/join HTTP/1.1", "Content-Length: 0"),
        Asked.of(404, "GET /nothing.js HTTP/1.1"),
        Asked.of(400, "GET /a/%2e%2e/%2f/b HTTP/1.1"),
        Asked.of(405, "DELETE /api/join HTTP/1.1"),
        Asked.of(403, path, "Sec-WebSocket-Version: 13", UPGRADE, "Origin: http://evil.test"),
        Asked.of(404, path, "Sec-WebSocket-Version: 12", UPGRADE),
        Asked.of(404, path),
        Asked.of(400, "GET /\0 HTTP/1.1"),
        Asked.of(505, "GET / HTTP/7.1"),
        Asked.of(431, "GET / HTTP/1.1", "X: " + "x".repeat(40_000)),
        Asked.of(414, "GET /" + "x".repeat(40_000) + " HTTP/1.1"));
  }

  @Test
  @DisplayName("every kind of answer keeps the page to itself: its files, its origin, no frame")
  void everyAnswer() throws Exception {
    var hearth = plain();
    for (var asked : everyKind()) {
      var head = send(hearth, asked.lines().toArray(String[]::new));
      var what =
          asked.lines().getFirst().substring(0, Math.min(50, asked.lines().getFirst().length()));
      assertThat(head.status()).as(what).isEqualTo(asked.status());
      assertThat(head.header("Content-Security-Policy"))
          .as(what)
          .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
          .contains("object-src 'none'", "form-action 'none'", "require-trusted-types-for 'script'")
          .doesNotContain("unsafe", "data:", "blob:", "*");
      assertThat(head.header("Permissions-Policy"))
          .as(what)
          .contains("camera=(self)", "microphone=(self)", "display-capture=()", "geolocation=()")
          .doesNotContain("*");
      assertThat(head.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
      assertThat(head.header("X-Frame-Options")).as(what).isEqualTo("DENY");
      assertThat(head.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
      assertThat(head.header("Cross-Origin-Opener-Policy")).as(what).isEqualTo("same-origin");
      assertThat(head.header("Cross-Origin-Embedder-Policy")).as(what).isEqualTo("require-corp");
      assertThat(head.header("Cross-Origin-Resource-Policy")).as(what).isEqualTo("same-origin");
      assertThat(head.header("Strict-Transport-Security")).as(what).isEmpty();
      assertThat(head.header("Server") + head.header("X-Powered-By")).as(what).isEmpty();
    }
  }

  @Test
  @DisplayName("nothing is kept by a browser but files named by their hash, and whom to call")
  void kept() throws Exception {
    var hearth = plain();
    for (var asked : everyKind()) {
      var line = asked.lines().getFirst();
      var control = send(hearth, asked.lines().toArray(String[]::new)).header("Cache-Control");
      if (line.contains("/assets/") || line.contains("/api/help")) {
        assertThat(control).contains("public");
      } else {
        assertThat(control).isEqualTo("no-store");
      }
    }
  }

  @Test
  @DisplayName("a browser that came by a known certificate is told to come by https alone")
  void strictTransport() throws Exception {
    var hearth = hearth(TrustedProxies.NONE, true);
    for (var asked : everyKind()) {
      assertThat(
              send(hearth, asked.lines().toArray(String[]::new))
                  .header("Strict-Transport-Security"))
          .isEqualTo("max-age=63072000");
    }
  }

  @Test
  @DisplayName("a browser with as many seats' cookies as it may keep is answered")
  void manySeats() throws Exception {
    var hearth = plain();
    var others =
        IntStream.range(0, 179)
            .mapToObj(i -> "hearth-seat-%022d=seat-%022d.%043d".formatted(i, i, i))
            .collect(Collectors.joining("; "));
    var head =
        send(
            hearth,
            "GET /api/seats/" + ANNA + " HTTP/1.1",
            "Cookie: " + others + "; " + hearth.cookie(ANNA));
    assertThat(head.status()).isEqualTo(200);
  }

  @Test
  @DisplayName("of many cookies of one name only the first four are looked up")
  void manyCookies() throws Exception {
    var hearth = plain();
    var right = hearth.cookie(ANNA);
    var wrong = "hearth-" + ANNA + "=" + ANNA + "." + "x".repeat(43) + "; ";
    var seat = "GET /api/seats/" + ANNA + " HTTP/1.1";
    assertThat(send(hearth, seat, "Cookie: " + wrong.repeat(3) + right).status()).isEqualTo(200);
    assertThat(send(hearth, seat, "Cookie: " + wrong.repeat(4) + right).status()).isEqualTo(401);
    hearth.open(new Browser(hearth.address(ANNA), wrong.repeat(3) + right)).hello("anna");
    assertThat(hearth.open(new Browser(hearth.address(ANNA), wrong.repeat(4) + right)).closeCode())
        .isEqualTo(CloseCode.NOT_SIGNED_IN.number());
  }

  private static int guess(Hearth hearth, String... headers) throws Exception {
    var lines = new ArrayList<>(List.of("POST /api/join HTTP/1.1"));
    lines.addAll(List.of(headers));
    lines.addAll(List.of("Content-Type: application/json", "Content-Length: 14"));
    lines.add("\r\n{\"secret\":\"x\"}");
    return send(hearth, lines.toArray(String[]::new)).status();
  }

  @Test
  @DisplayName("nobody guesses under ever new addresses: X-Forwarded-For of a stranger is not read")
  void stranger() throws Exception {
    var hearth = plain();
    for (int i = 0; i < 20; i++) {
      var own = "203.0.113." + i;
      assertThat(guess(hearth, "X-Forwarded-For: " + own, "Forwarded: for=" + own)).isEqualTo(403);
    }
    assertThat(guess(hearth, "X-Forwarded-For: 198.51.100.1")).isEqualTo(429);
  }

  @Test
  @DisplayName("behind a trusted proxy each has a count of their own, by the address the proxy saw")
  void proxied() throws Exception {
    var hearth = hearth(TrustedProxies.LOOPBACK, true);
    for (int i = 0; i < 20; i++) {
      assertThat(guess(hearth, "X-Forwarded-For: 6.6.6." + i + ", 203.0.113.9")).isEqualTo(403);
    }
    assertThat(guess(hearth, "X-Forwarded-For: 198.51.100.1, 203.0.113.9")).isEqualTo(429);
    assertThat(guess(hearth, "X-Forwarded-For: 198.51.100.1")).isEqualTo(403);
  }

  private static boolean isServed(Socket socket) throws Exception {
    socket.setSoTimeout(10_000);
    try {
      socket
          .getOutputStream()
          .write("GET /api/help HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
      return socket.getInputStream().read() == 'H';
    } catch (java.net.SocketException e) {
      return false;
    }
  }

  @Test
  @DisplayName("one address has 420 connections at most, a trusted proxy as many as it needs")
  void connections() throws Exception {
    assertThat(served(plain(), 425)).isEqualTo(420);
    assertThat(served(hearth(TrustedProxies.LOOPBACK, true), 425)).isEqualTo(425);
  }

  private static int served(Hearth hearth, int asked) throws Exception {
    var sockets = new ArrayList<Socket>();
    try {
      int served = 0;
      for (int i = 0; i < asked; i++) {
        var socket = new Socket(InetAddress.getLoopbackAddress(), hearth.server.port());
        sockets.add(socket);
        served += isServed(socket) ? 1 : 0;
      }
      sockets.removeFirst().close();
      return served;
    } finally {
      for (var socket : sockets) {
        socket.close();
      }
    }
  }
}
