package hearth.journal.sqlite;

import static hearth.journal.Samples.CIRCLE;
import static hearth.journal.Samples.OTHER;
import static hearth.journal.Samples.add;
import static hearth.journal.Samples.record;
import static hearth.journal.Samples.records;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.Samples;
import hearth.journal.StreamId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** While another connection holds the file's write lock, appends pile up behind the writer. */
@DisplayName("Appends that wait for each other")
@Timeout(20)
class GroupCommitTest {
  @TempDir Path folder;
  private Path file = Path.of("journal.db");
  private Journal journal = Samples.none();

  @BeforeEach
  void open() {
    file = folder.resolve("journal.db");
    journal = SqliteJournal.open(file, Samples.key(), AppendObserver.NONE, 8);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  @Timeout(20)
  @DisplayName("more than may wait is unavailable at once; what waits is written when it can be")
  void bounded() throws SQLException {
    var waiting = new ArrayList<CompletableFuture<Appended>>();
    try (var holder = JournalFile.connect(file)) {
      holder.createStatement().execute("BEGIN IMMEDIATE");
      CompletableFuture<Appended> refused = null;
      // The writer has up to eight in its hands, and eight may wait behind it.
      for (int i = 0; i < 17 && refused == null; i++) {
        var next = journal.append(CIRCLE, Head.NONE, records(1)).toCompletableFuture();
        if (next.isCompletedExceptionally()) {
          refused = next;
        } else {
          waiting.add(next);
        }
      }
      assertThat(refused).isNotNull();
      assertThat(waiting).hasSizeBetween(8, 16).noneMatch(CompletableFuture::isDone);
      assertThat(refused)
          .failsWithin(0, TimeUnit.SECONDS)
          .withThrowableThat()
          .havingCause()
          .isInstanceOf(JournalUnavailable.class)
          .withMessage("too much waits to be written");
      holder.createStatement().execute("COMMIT");
    }
    var answers = waiting.stream().map(CompletableFuture::join).toList();
    var head = journal.head(CIRCLE);
    assertThat(answers.getFirst()).isEqualTo(new Appended.Stored(head));
    assertThat(answers.subList(1, answers.size())).containsOnly(new Appended.Conflict(head));
  }

  @Test
  @DisplayName("a conflict among appends that are committed together fails alone")
  void oneConflict() throws SQLException {
    var head = add(journal, CIRCLE, record("1"));
    CompletableFuture<Appended> before;
    CompletableFuture<Appended> stale;
    CompletableFuture<Appended> after;
    try (var holder = JournalFile.connect(file)) {
      holder.createStatement().execute("BEGIN IMMEDIATE");
      before = journal.append(OTHER, Head.NONE, records(2)).toCompletableFuture();
      stale = journal.append(CIRCLE, Head.NONE, records(1)).toCompletableFuture();
      after = journal.append(CIRCLE, head, records(1)).toCompletableFuture();
      holder.createStatement().execute("COMMIT");
    }
    assertThat(before.join()).isEqualTo(new Appended.Stored(journal.head(OTHER)));
    assertThat(stale.join()).isEqualTo(new Appended.Conflict(head));
    assertThat(after.join()).isEqualTo(new Appended.Stored(journal.head(CIRCLE)));
  }

  @Test
  @DisplayName("one that its stream's damage makes impossible fails alone")
  void onePoisoned() throws SQLException {
    add(journal, OTHER, record("1"));
    CompletableFuture<Appended> poisoned;
    CompletableFuture<Appended> sound;
    try (var holder = JournalFile.connect(file);
        var statement = holder.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("DELETE FROM head WHERE stream = 'session/other'");
      // The writer takes this one at once and waits with it; the next two come together.
      journal.append(new StreamId("session/first"), Head.NONE, records(1));
      poisoned = journal.append(OTHER, Head.NONE, records(1)).toCompletableFuture();
      sound = journal.append(CIRCLE, Head.NONE, records(1)).toCompletableFuture();
      statement.execute("COMMIT");
    }
    assertThat(sound.join()).isEqualTo(new Appended.Stored(journal.head(CIRCLE)));
    assertThat(poisoned)
        .failsWithin(10, TimeUnit.SECONDS)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(JournalUnavailable.class);
    assertThat(journal.read(OTHER, 0, 10)).hasSize(1);
    add(journal, CIRCLE, record("2"));
    assertThat(journal.writable()).isTrue();
  }
}
