package hearth.acceptance;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real server in a process of its own, run as {@code ./hearth demo} runs it; it can be killed
 * and started again.
 */
final class HearthProcess implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofSeconds(30);

  private static final List<String> JAVA = ServerJar.start();

  /** Real media servers to run on, as {@code ./hearth test --kurento} names them; else none. */
  private static final String KURENTO = System.getProperty("hearth.kurento", "");

  private final Path data;
  private final String kurento;
  private final List<String> flags;
  private final int port = freePort();
  private final int adminPort = freePort();
  private Process process;

  private HearthProcess(Path data, String kurento, List<String> flags) {
    this.data = data;
    this.kurento = kurento;
    this.flags = flags;
    this.process = spawn();
  }

  static HearthProcess start() {
    return start(KURENTO);
  }

  /**
   * On these media servers.
   *
   * @param kurento their addresses with commas between; none for the SFU in the process
   * @param flags told to it besides
   */
  static HearthProcess start(String kurento, String... flags) {
    try {
      var data = Files.createTempDirectory("hearth-acceptance");
      return new HearthProcess(data, kurento, List.of(flags)).awaitReady();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  String base() {
    return "http://127.0.0.1:" + port;
  }

  String admin() {
    return "http://127.0.0.1:" + adminPort;
  }

  /** The folder that outlives the process. */
  Path folder() {
    return data.resolve("demo");
  }

  Path log() {
    return data.resolve("server.log");
  }

  /** kill −9. */
  void kill() {
    process.destroyForcibly();
    ended();
  }

  /** As if it had touched memory that is not its own. */
  void crash() {
    try {
      new ProcessBuilder("kill", "-SEGV", "" + pid()).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended();
  }

  /** Of its last life. */
  long pid() {
    return process.pid();
  }

  private boolean ended() {
    try {
      return process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Starts again on the same data and port; returns when it is ready. */
  HearthProcess restart() {
    process = spawn();
    return awaitReady();
  }

  /** Who can sign in to the practice's pages, and with what. */
  record Account(String signInName, String password) {}

  /** The demo's {@code therapist}, who runs the practice as well, or its {@code coTherapist}. */
  Account account(String whose) {
    var told =
        JsonMapper.builder().build().readTree(linksFile().toFile()).get("practice").get(whose);
    return new Account(told.get("signInName").asString(), told.get("password").asString());
  }

  /**
   * A personal link of the demo: of a member by name, of staff by {@code therapist} or {@code
   * coTherapist}.
   */
  String link(String whose) {
    JsonNode root = JsonMapper.builder().build().readTree(linksFile().toFile());
    for (JsonNode member : root.get("members")) {
      if (member.get("name").asString().equals(whose)) {
        return member.get("url").asString();
      }
    }
    return root.get(whose).asString();
  }

  String session() {
    return JsonMapper.builder().build().readTree(linksFile().toFile()).get("session").asString();
  }

  /** Told to stop, so that nothing of it stays on a media server. */
  @Override
  public void close() {
    process.destroy();
    if (!ended()) {
      kill();
    }
  }

  private Path linksFile() {
    return data.resolve("links-for-test.json");
  }

  private HearthProcess awaitReady() {
    Awaitility.await("the server is ready; its log is " + log())
        .atMost(READY_WITHIN)
        .pollInterval(Duration.ofMillis(25))
        .until(
            () -> {
              if (!process.isAlive()) {
                throw new IllegalStateException("server ended: " + Files.readString(log()));
              }
              return Files.exists(linksFile());
            });
    return this;
  }

  private Process spawn() {
    try {
      Files.deleteIfExists(linksFile());
      var builder = new ProcessBuilder(command());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
      return builder.start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.addAll(JAVA);
    command.add("demo");
    command.addAll(List.of("--port", "" + port, "--admin", "127.0.0.1:" + adminPort));
    command.addAll(List.of("--data", folder().toString()));
    command.addAll(List.of("--links", linksFile().toString()));
    if (!kurento.isEmpty()) {
      command.addAll(List.of("--media", "kurento", "--kurento", kurento));
    }
    command.addAll(flags);
    return command;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
