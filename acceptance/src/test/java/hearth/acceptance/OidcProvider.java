package hearth.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A real OpenID provider in a process of its own: Spring Authorization Server. It is at {@code
 * localhost}, which is another site than the house at 127.0.0.1. Everybody's password is their
 * name.
 */
final class OidcProvider implements AutoCloseable {
  static final String CLIENT = "hearth";
  static final String SECRET = "a secret of the client's";

  private static final Duration READY_WITHIN = Duration.ofSeconds(60);
  private static final String CLIENT_KEY =
      "--spring.security.oauth2.authorizationserver.client.hearth.registration.redirect-uris=";

  private final int port = freePort();
  private final String callback;
  private final Path log;
  private Process process;

  private OidcProvider(String callback) throws IOException {
    this.callback = callback;
    this.log = Files.createTempFile("hearth-oidc-provider", ".log");
    this.process = spawn();
  }

  /** Ready when it returns; knows a client that people come back to at this address. */
  static OidcProvider start(String callback) {
    try {
      return new OidcProvider(callback).awaitReady();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI issuer() {
    return URI.create("http://localhost:" + port);
  }

  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** With other keys than before. */
  void restart() {
    try {
      process = spawn();
      var _ = awaitReady();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process spawn() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath(),
                "hearth.provider.Main",
                "--server.port=" + port,
                CLIENT_KEY + callback))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private OidcProvider awaitReady() {
    var document = URI.create(issuer() + "/.well-known/openid-configuration");
    Awaitility.await("the provider is ready; its log is " + log)
        .atMost(READY_WITHIN)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> answers(document));
    return this;
  }

  private boolean answers(URI document) throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("the provider ended; its log is " + log);
    }
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(document).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Its own classes, and what its build wrote down. */
  private static String classPath() throws IOException {
    var own = "oidc-provider";
    var classes =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> entry.contains(own))
            .findFirst()
            .orElseThrow();
    try (var needed = OidcProvider.class.getResourceAsStream("/hearth/provider/class-path")) {
      var others = new String(Objects.requireNonNull(needed).readAllBytes(), UTF_8);
      return classes + File.pathSeparator + others.strip();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
