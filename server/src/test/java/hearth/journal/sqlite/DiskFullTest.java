package hearth.journal.sqlite;

import static hearth.journal.Samples.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.ChainCheck;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.NewRecord;
import hearth.journal.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A full disk")
@Timeout(60)
class DiskFullTest {
  @TempDir Path folder;
  private Path disk = Path.of("disk");

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()),
        "needs root to mount a small tmpfs");
    Files.write(disk.resolve("filler"), new byte[1 << 20]);
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  @DisplayName("refuses in words, keeps what it acknowledged, and goes on by itself once it can")
  void full() throws Exception {
    try (var journal = open()) {
      var acknowledged = fill(journal);
      assertThat(journal.writable()).isFalse();
      assertThat(journal.head(CIRCLE)).isEqualTo(acknowledged);
      whole(journal, acknowledged);

      Files.delete(disk.resolve("filler"));
      await().atMost(Duration.ofSeconds(10)).until(journal::writable);
      assertThat(Samples.add(journal, CIRCLE, Samples.record("again")).seq())
          .isEqualTo(acknowledged.seq() + 1);
      whole(journal, acknowledged);
    }
    try (var journal = open()) {
      whole(journal, journal.head(CIRCLE));
    }
  }

  /** The last head that was acknowledged before it was full. */
  private static Head fill(Journal journal) {
    var head = Head.NONE;
    var large = List.of(new NewRecord("Large", Samples.AT, null, null, Samples.payload(30_000)));
    while (true) {
      var answer = journal.append(CIRCLE, head, large).toCompletableFuture();
      try {
        head = ((Appended.Stored) answer.join()).head();
      } catch (CompletionException e) {
        assertThat(e).hasCauseInstanceOf(JournalUnavailable.class);
        var again = head;
        assertThatThrownBy(() -> Samples.now(journal, CIRCLE, again, large))
            .hasCauseInstanceOf(JournalUnavailable.class);
        assertThat(head.seq()).isPositive();
        return head;
      }
    }
  }

  private static void whole(Journal journal, Head kept) {
    assertThat(new ChainCheck(journal, Samples.key()).walk(Map.of(CIRCLE, kept)).flaws()).isEmpty();
  }

  private Journal open() {
    return SqliteJournal.open(disk.resolve("journal.db"), Samples.key(), AppendObserver.NONE);
  }

  private static boolean run(String... command) throws Exception {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
