package hearth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real process, as an operator sees it from outside. */
class ProcessTest {
  private static final Duration START = Duration.ofSeconds(60);

  @TempDir Path temporary;

  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (var process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(String... arguments) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "hearth.Main"));
    line.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()))
            .start();
    processes.add(process);
    return process;
  }

  private Path said() {
    return temporary.resolve("said");
  }

  private Process demo(Path links) throws IOException {
    var process =
        start(
            "demo",
            "--data=" + temporary.resolve("data"),
            "--links=" + links,
            "--port=0",
            "--admin=127.0.0.1:0");
    await().atMost(START).until(() -> Files.exists(links) || !process.isAlive());
    assertThat(links).as("what it said: %s", Files.readString(said())).exists();
    return process;
  }

  private static JsonNode json(Path links) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(links));
  }

  private static String secret(JsonNode links) {
    var url = links.get("therapist").asString();
    return url.substring(url.indexOf('#'));
  }

  @Test
  @DisplayName("the demo is ready once its links are there, ends with 0 on SIGTERM, and goes on")
  void demo() throws Exception {
    var first = temporary.resolve("first.json");
    var process = demo(first);
    var data = temporary.resolve("data");
    assertThat(data.resolve("hearth.pid")).hasContent("" + process.pid());
    var links = json(first);
    try (var client = HttpClient.newHttpClient()) {
      for (var page :
          List.of(
              links.get("admin").asString() + "/ready",
              links.get("admin").asString() + "/metrics",
              links.get("therapist").asString())) {
        var request = HttpRequest.newBuilder(URI.create(page)).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      }
    }
    process.destroy();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(data.resolve("hearth.pid")).doesNotExist();

    var second = temporary.resolve("second.json");
    demo(second).destroyForcibly().waitFor();
    assertThat(secret(json(second))).isEqualTo(secret(links));
    assertThat(json(second).get("session")).isEqualTo(links.get("session"));

    var third = temporary.resolve("third.json");
    demo(third);
    assertThat(secret(json(third))).as("after kill -9").isEqualTo(secret(links));
  }

  @Test
  @DisplayName("a port that is taken is named, and the process ends with 1")
  void portTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      var process =
          start(
              "serve",
              "--data=" + temporary.resolve("data"),
              "--media-port=0",
              "--port=" + port,
              "--admin=127.0.0.1:0");
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(Files.readString(said())).contains(port, "--port").doesNotContain("\tat ");
    }
  }

  @Test
  @DisplayName("a wrong setting ends the process with 2")
  void wrongSetting() throws Exception {
    var process = start("serve", "--port=x");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(Files.readString(said())).contains("--port");
  }

  @Test
  @DisplayName("admin create and reset print a link; a folder a server has open is left alone")
  void admin() throws Exception {
    var data = "--data=" + temporary.resolve("data");
    var create = new String[] {"admin", "create", data, "--name=Maya Okafor"};
    assertThat(run("admin", "create", data).exit()).isEqualTo(2);
    assertThat(temporary.resolve("data")).doesNotExist();

    var made = run(with(create, "--sign-in-name=maya@example.org", "--origin=https://h.example"));
    assertThat(made.exit()).isZero();
    assertThat(made.said())
        .containsPattern("https://h\\.example/set-up#[a-f0-9]{20}\\.[\\w-]{43}\n");
    var taken = run(with(create, "--sign-in-name=Maya@example.org"));
    assertThat(taken.exit()).isEqualTo(1);
    assertThat(taken.said()).contains("signs in with this name already").doesNotContain("\tat ");
    var reset = run("admin", "reset", data, "--sign-in-name=maya@example.org");
    assertThat(reset.exit()).isZero();
    assertThat(reset.said()).containsPattern("\n  /set-up#");
    assertThat(run("admin", "reset", data, "--sign-in-name=nobody").said())
        .contains("nobody signs in");

    try (var open = DataFolder.open(temporary.resolve("data"))) {
      var locked = run(with(create, "--sign-in-name=jo"));
      assertThat(locked.exit()).isEqualTo(1);
      assertThat(locked.said()).contains(open.path().toString(), "stop it first");
    }
  }

  private record Ended(int exit, String said) {}

  private Ended run(String... arguments) throws Exception {
    Files.deleteIfExists(said());
    var process = start(arguments);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(said()));
  }

  private static String[] with(String[] before, String... more) {
    return Stream.concat(Arrays.stream(before), Arrays.stream(more)).toArray(String[]::new);
  }
}
