package hearth.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the server is started: from its jar with what a rehearsal kept (JEP 514), as the launcher
 * does; from classes where no jar was built.
 */
final class ServerJar {
  private static final String JAR = "server-0.1.0.jar";
  private static final int REHEARSAL_SECONDS = 60;

  /** As the launcher and the container have them: a crash leaves no file behind. */
  static final List<String> NO_CRASH_FILES =
      List.of(
          "-XX:-CreateCoredumpOnCrash",
          "-XX:-HeapDumpOnOutOfMemoryError",
          "-XX:ErrorFile=/dev/null");

  private static @Nullable List<String> start;

  private ServerJar() {}

  /**
   * The start of every command line, up to the subcommand. One rehearsal does for all; not in a
   * static initializer, which another thread's look at the rehearsal would wait for.
   */
  static synchronized List<String> start() {
    if (start == null) {
      start = rehearsed();
    }
    return start;
  }

  private static List<String> rehearsed() {
    var jar = onClassPath();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.addAll(NO_CRASH_FILES);
    if (jar == null) {
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hearth.Main"));
      return List.copyOf(command);
    }
    var cache = jar.resolveSibling("acceptance.aot");
    rehearse(command, jar, cache);
    command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off"));
    command.addAll(List.of("-jar", jar.toString()));
    return List.copyOf(command);
  }

  private static @Nullable Path onClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(File.separator + JAR))
        .map(Path::of)
        .findFirst()
        .orElse(null);
  }

  /** Starts and stops it once in a folder of its own. */
  private static void rehearse(List<String> java, Path jar, Path cache) {
    try {
      var folder = Files.createTempDirectory("hearth-rehearsal");
      var links = folder.resolve("links");
      var command = new ArrayList<>(java);
      command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar.toString(), "demo"));
      command.addAll(List.of("--port", "0", "--admin", "127.0.0.1:0"));
      command.addAll(List.of("--data", folder.resolve("data").toString()));
      command.addAll(List.of("--links", links.toString()));
      var output = ProcessBuilder.Redirect.to(folder.resolve("log").toFile());
      var process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
      org.awaitility.Awaitility.await("a rehearsal, see " + folder)
          .atMost(REHEARSAL_SECONDS, TimeUnit.SECONDS)
          .until(() -> Files.exists(links) || !process.isAlive());
      process.destroy();
      process.waitFor(REHEARSAL_SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
