package hearth.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.AppendObserver;
import hearth.journal.ChainCheck;
import hearth.journal.Head;
import hearth.journal.Samples;
import hearth.journal.StreamId;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

@DisplayName("A process that is killed while it writes")
@Timeout(300)
class KillTest {
  private static final int ROUNDS = 50;

  /** A line that the child's death cut in two does not count. */
  private static final Pattern ACKNOWLEDGED =
      Pattern.compile("(session/s\\d) (\\d+) ([0-9a-f]{64})");

  @TempDir Path folder;

  @Test
  @DisplayName("leaves every acknowledged append whole, in order, and nothing half, 50 times over")
  void killed() throws Exception {
    var file = folder.resolve("journal.db");
    var library = library();
    var random = new Random(1);
    var acknowledged = new HashMap<StreamId, Head>();
    for (int round = 0; round < ROUNDS; round++) {
      live(file, library, 1 + random.nextInt(250), acknowledged);
      try (var journal = SqliteJournal.open(file, Samples.key(), AppendObserver.NONE)) {
        var found = new ChainCheck(journal, Samples.key()).walk(acknowledged);
        assertThat(found.flaws()).as("round %d", round).isEmpty();
        acknowledged.replaceAll((stream, head) -> journal.head(stream));
      }
    }
    assertThat(acknowledged).hasSize(KilledChild.STREAMS);
  }

  /** Until it has acknowledged so many appends; those it printed while dying count too. */
  private void live(Path file, Path library, int appends, Map<StreamId, Head> acknowledged)
      throws IOException, InterruptedException {
    var child = start(file, library);
    int seen = 0;
    try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        var whole = ACKNOWLEDGED.matcher(line);
        if (whole.matches()) {
          var head = new Head(Long.parseLong(whole.group(2)), whole.group(3));
          acknowledged.put(new StreamId(whole.group(1)), head);
          seen++;
        }
        if (seen == appends) {
          child.toHandle().destroyForcibly(); // SIGKILL; the process's own would close the pipe too
        }
      }
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(seen).as("see %s", folder.resolve("child.log")).isGreaterThanOrEqualTo(appends);
  }

  private Process start(Path file, Path library) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx64m",
            "-XX:-UsePerfData",
            "-Dorg.sqlite.lib.path=" + library.getParent(),
            "-Dorg.sqlite.lib.name=" + library.getFileName(),
            "-cp",
            classPath(),
            KilledChild.class.getName(),
            file.toString());
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("child.log").toFile()))
        .start();
  }

  /** Without Logback: a light child starts sooner. */
  private static String classPath() {
    return Stream.of(
            KilledChild.class,
            SqliteJournal.class,
            org.sqlite.JDBC.class,
            org.slf4j.Logger.class,
            org.jspecify.annotations.Nullable.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The driver would unpack its library anew for each child, which cannot tidy up. */
  private Path library() throws IOException {
    var name = System.mapLibraryName("sqlitejdbc");
    var resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
    try (var packed = org.sqlite.JDBC.class.getResourceAsStream(resource)) {
      assertThat(packed).isNotNull();
      Files.copy(packed, folder.resolve(name));
      return folder.resolve(name);
    }
  }
}
