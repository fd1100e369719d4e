package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.http.Certificates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's practice, served with a certificate of its own on the loopback. */
@DisplayName("Under TLS")
class OverTlsTest {
  @TempDir Path folder;

  @Test
  @DisplayName("a whole session by HTTP/2, page and channel, in a real browser")
  void session() throws Exception {
    Process process = null;
    var demo = demo();
    try (var chromium = new Chromium()) {
      int port = freePort();
      process = serve(demo.folder(), port, freePort());
      var maya = new Person(chromium.context(), "Maya", secure(demo.link("therapist"), port));
      var amira = new Person(chromium.context(), "Amira", secure(demo.link("Amira"), port));
      var shaken = new ArrayList<String>();
      var network = amira.page.context().newCDPSession(amira.page);
      network.on(
          "Network.webSocketHandshakeResponseReceived",
          event -> shaken.add(event.getAsJsonObject("response").get("status").getAsString()));
      network.send("Network.enable");
      maya.arriveAsStaff();
      amira.arriveAsMember();
      maya.press("Start session");
      maya.press("Admit Amira");
      amira.seated().turnOn();
      maya.turnOn();
      assertThat(
              amira.page.evaluate("performance.getEntriesByType('navigation')[0].nextHopProtocol"))
          .isEqualTo("h2");
      // 200 answers an extended CONNECT (RFC 8441), 101 an upgrade of HTTP/1.1.
      assertThat(shaken).isNotEmpty().containsOnly("200");
      Listening.assertHearsAndSeesExactly(
          amira, List.of(amira.seat("Maya").getAttribute("data-seat")));
      // In the long run longer than a connection may be idle: the channel's pings keep it.
      amira.page.waitForTimeout(Boolean.getBoolean("hearth.long") ? 35_000 : 1_000);
      amira.press("Raise hand");
      assertThat(maya.seat("Amira")).containsText("Hand 1");
      assertThat(shaken).hasSize(1);
    } finally {
      if (process != null) {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly();
      }
    }
  }

  /** A practice made and closed again; its folder and links stay. */
  private static HearthProcess demo() {
    try (var made = HearthProcess.start()) {
      return made;
    }
  }

  private static String secure(String link, int port) {
    return link.replaceFirst("^http://127.0.0.1:\\d+", "https://127.0.0.1:" + port);
  }

  private Process serve(Path data, int port, int admin) throws Exception {
    certificate();
    var command = new ArrayList<>(ServerJar.start());
    command.addAll(List.of("serve", "--data=" + data, "--port=" + port));
    command.addAll(List.of("--admin=127.0.0.1:" + admin));
    command.addAll(List.of("--tls-cert=" + folder.resolve("cert.pem")));
    command.addAll(List.of("--tls-key=" + folder.resolve("key.pem")));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + admin + "/ready")).build();
    try (var client = HttpClient.newHttpClient()) {
      Awaitility.await("ready; it said " + folder.resolve("log"))
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> client.send(ready, BodyHandlers.ofString()).statusCode() == 200);
      var metrics = URI.create("http://127.0.0.1:" + admin + "/metrics");
      assertThat(
              client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body())
          .contains("hearth_certificate_expires_seconds 7");
    }
    return process;
  }

  /** As Hearth makes one for itself, but in files. */
  private void certificate() throws Exception {
    var made =
        Certificates.selfSigned(List.of(InetAddress.getLoopbackAddress()), Instant.now())
            .getKeyStore();
    var alias = made.aliases().nextElement();
    pem("cert.pem", "CERTIFICATE", made.getCertificate(alias).getEncoded());
    pem("key.pem", "PRIVATE KEY", made.getKey(alias, new char[0]).getEncoded());
  }

  private void pem(String file, String what, byte[] bytes) throws IOException {
    var text = Base64.getMimeEncoder().encodeToString(bytes);
    Files.writeString(
        folder.resolve(file),
        "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
