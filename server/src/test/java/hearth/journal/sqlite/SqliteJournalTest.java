package hearth.journal.sqlite;

import static hearth.journal.Samples.CIRCLE;
import static hearth.journal.Samples.add;
import static hearth.journal.Samples.record;
import static hearth.journal.Samples.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.ChainKey;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalContract;
import hearth.journal.JournalUnavailable;
import hearth.journal.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The journal in a file")
class SqliteJournalTest extends JournalContract {
  @TempDir Path folder;
  private final LongAdder answered = new LongAdder();
  private Path file = Path.of("journal.db");

  @Override
  protected Journal open() {
    file = folder.resolve("journal.db");
    return open(Samples.key(), 8);
  }

  private Journal open(ChainKey key, int maxWaiting) {
    AppendObserver observer = nanos -> answered.add(nanos > 0 ? 1 : 1_000_000);
    return SqliteJournal.open(file, key, observer, maxWaiting);
  }

  @Test
  @DisplayName("carries on after a restart where it was")
  void restart() {
    var head = add(journal, CIRCLE, record("1"), record("2"));
    var before = journal.read(CIRCLE, 0, 10);
    journal.close();
    journal = open(Samples.key(), 8);

    assertThat(journal.head(CIRCLE)).isEqualTo(head);
    assertThat(journal.read(CIRCLE, 0, 10)).isEqualTo(before);
    assertThat(add(journal, CIRCLE, record("3")).seq()).isEqualTo(3);
    assertThat(answered.sum()).isEqualTo(2);
  }

  @Test
  @DisplayName("two processes on one file conflict instead of writing over each other")
  void shared() {
    try (var other = open(Samples.key(), 8)) {
      var head = add(journal, CIRCLE, record("1"));
      assertThat(Samples.now(other, CIRCLE, Head.NONE, records(1)))
          .isEqualTo(new Appended.Conflict(head));
      assertThat(add(other, CIRCLE, record("2")).seq()).isEqualTo(2);
      assertThat(journal.head(CIRCLE)).isEqualTo(other.head(CIRCLE));
    }
  }

  @Test
  @DisplayName("what waits when it is closed is written first")
  void closeWrites() {
    var last = journal.append(CIRCLE, Head.NONE, records(3)).toCompletableFuture();
    journal.close();
    assertThat(last).isCompletedWithValueMatching(a -> a instanceof Appended.Stored);
    journal = open(Samples.key(), 8);
    assertThat(journal.head(CIRCLE).seq()).isEqualTo(3);
  }

  @Test
  @DisplayName("another practice key is refused in words")
  void otherKey() {
    add(journal, CIRCLE, record("1"));
    assertThatThrownBy(() -> open(new ChainKey(new byte[32]), 8))
        .isInstanceOf(JournalUnavailable.class)
        .hasMessage("the journal was written with another practice key");
  }

  @Test
  @DisplayName("a file of a later version, and one that is no journal, are refused and left alone")
  void otherFile() throws Exception {
    journal.close();
    try (var raw = JournalFile.connect(file)) {
      raw.createStatement().execute("PRAGMA user_version = 2");
    }
    assertThatThrownBy(() -> open(Samples.key(), 8)).hasMessageContaining("later version");

    file = folder.resolve("other.db");
    Files.writeString(file, "not a database, but long enough to look like one".repeat(100));
    assertThatThrownBy(() -> open(Samples.key(), 8)).hasMessageContaining("cannot be opened");
    assertThat(Files.readString(file)).startsWith("not a database");
  }

  @Test
  @DisplayName("is for its owner alone")
  void permissions() throws Exception {
    add(journal, CIRCLE, record("1"));
    for (var name : new String[] {"journal.db", "journal.db-wal"}) {
      var permissions = Files.getPosixFilePermissions(folder.resolve(name));
      assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
  }
}
