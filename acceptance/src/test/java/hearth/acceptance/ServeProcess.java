package hearth.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A practice of its own, run as {@code ./hearth serve} runs it, with accounts made by hand. */
final class ServeProcess implements AutoCloseable {
  private static final Duration WITHIN = Duration.ofSeconds(60);

  private final int port;
  private final Path folder;
  private final Process process;

  private ServeProcess(int port, Path folder, List<String> flags) throws IOException {
    this.port = port;
    this.folder = folder;
    var command = new ArrayList<String>(List.of("serve", "--data", data()));
    command.addAll(List.of("--port", "" + port, "--admin", "127.0.0.1:0"));
    command.addAll(flags);
    process = run(command);
    Awaitility.await("the server is ready; its log is " + log())
        .atMost(WITHIN)
        .until(() -> !process.isAlive() || Files.readString(log()).contains("open at"));
  }

  /** Where staff can sign in at a provider, and the one account is of somebody with this name. */
  static ServeProcess start(int port, OidcProvider provider, String signInName) {
    try {
      var folder = Files.createTempDirectory("hearth-serve");
      var owners =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var secret = Files.createFile(folder.resolve("secret"), owners);
      Files.writeString(secret, OidcProvider.SECRET);
      makeAdministrator(folder, signInName);
      var flags = new ArrayList<String>(List.of("--oidc-issuer", provider.issuer().toString()));
      flags.addAll(List.of("--oidc-client-id", OidcProvider.CLIENT, "--oidc-name", "Contoso"));
      flags.addAll(List.of("--oidc-secret-file", secret.toString()));
      return new ServeProcess(port, folder, flags);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void makeAdministrator(Path folder, String signInName) throws IOException {
    var data = folder.resolve("data").toString();
    var command = new ArrayList<String>(ServerJar.start());
    command.addAll(List.of("admin", "create", "--data", data, "--name", "Anna Berg"));
    command.addAll(List.of("--sign-in-name", signInName));
    var made = new ProcessBuilder(command).redirectErrorStream(true).start();
    var told = new String(made.getInputStream().readAllBytes(), UTF_8);
    if (!told.contains("/set-up#")) {
      throw new IllegalStateException(told);
    }
  }

  String base() {
    return "http://127.0.0.1:" + port;
  }

  Path log() {
    return folder.resolve("log");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private Process run(List<String> arguments) throws IOException {
    var command = new ArrayList<String>(ServerJar.start());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.to(log().toFile()))
        .start();
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
