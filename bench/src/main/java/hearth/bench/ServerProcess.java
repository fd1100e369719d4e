package hearth.bench;

import hearth.door.Door;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server in a process of its own: the demo, with a group that is full. */
final class ServerProcess implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration READY_WITHIN = Duration.ofSeconds(30);
  private static final int SESSIONS = 14;

  private final Path folder;
  private final Process process;
  private final JsonNode links;

  private ServerProcess(Path folder, Process process) throws InterruptedException {
    this.folder = folder;
    this.process = process;
    this.links = awaitLinks();
  }

  /**
   * Starts it, and waits until people can come in.
   *
   * @param options of its JVM, besides the launcher's
   */
  static ServerProcess start(String... options) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hearth-bench");
    Path data = Files.createDirectory(folder.resolve("data"));
    JSON.writeValue(data.resolve("hearth-demo.json"), practice(new SecureRandom()));
    return new ServerProcess(folder, spawn(folder, data, options));
  }

  private static Process spawn(Path folder, Path data, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseG1GC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hearth.Main", "demo"));
    command.addAll(List.of("--port", "0", "--admin", "127.0.0.1:0"));
    command.addAll(List.of("--data", data.toString()));
    command.addAll(List.of("--links", folder.resolve("links").toString()));
    File log = folder.resolve("log").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  /** What the demo keeps in its folder, for more people than it has by itself. */
  private static Map<String, Object> practice(SecureRandom random) {
    List<Map<String, String>> people = new ArrayList<>();
    people.add(person("therapist", "Maya", random));
    people.add(person("coTherapist", "Jo", random));
    for (int member = 0; member < Seating.PEOPLE; member++) {
      people.add(person("member", "Member " + member, random));
    }
    return Map.of(
        "mark",
        "This folder is a Hearth demo's: --fresh deletes it.",
        "group",
        id(random),
        "people",
        people,
        "sessions",
        IntStream.range(0, SESSIONS).mapToObj(_ -> id(random)).toList());
  }

  private static Map<String, String> person(String role, String name, SecureRandom random) {
    return Map.of(
        "seat", id(random), "role", role, "name", name, "secret", Door.freshSecret(random));
  }

  private static String id(SecureRandom random) {
    return Long.toHexString(random.nextLong() | Long.MIN_VALUE);
  }

  private JsonNode awaitLinks() throws InterruptedException {
    Path written = folder.resolve("links");
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (!Files.exists(written)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("the server does not start; see " + folder.resolve("log"));
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return JSON.readTree(written.toFile());
  }

  String session() {
    return links.get("session").asString();
  }

  String therapist() {
    return links.get("therapist").asString();
  }

  /** The personal links of the members. */
  List<String> members() {
    return links.get("members").valueStream().map(member -> member.get("url").asString()).toList();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    delete(folder);
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
