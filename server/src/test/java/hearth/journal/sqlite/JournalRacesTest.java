package hearth.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.ChainCheck;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.Samples;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import hearth.journal.memory.MemoryJournal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Many who append at once")
@Timeout(60)
class JournalRacesTest {
  private static final int WRITERS = 50;

  @TempDir Path folder;

  @Test
  @DisplayName("each to a stream of their own never meet, and every acknowledged record is there")
  void apart() throws Exception {
    try (var journal = open()) {
      race(
          writer -> {
            var stream = new StreamId("session/s" + writer);
            var head = Head.NONE;
            for (int i = 0; i < 20; i++) {
              var answer = Samples.now(journal, stream, head, Samples.records(1 + i % 3));
              head = ((Appended.Stored) answer).head();
            }
            assertThat(journal.head(stream)).isEqualTo(head);
          });
      whole(journal, WRITERS * 39L);
    }
  }

  @Test
  @DisplayName("all to one stream stand there once each, one after another")
  void together() throws Exception {
    try (var journal = open()) {
      oneStream(journal);
    }
    try (var journal = new MemoryJournal(Samples.key(), AppendObserver.NONE)) {
      oneStream(journal);
    }
  }

  private static void oneStream(Journal journal) throws Exception {
    race(
        writer -> {
          for (int i = 0; i < 4; i++) {
            insist(journal, writer + "-" + i);
          }
        });
    var all = journal.read(Samples.CIRCLE, 0, 1000);
    assertThat(all).extracting(r -> r.content().payload()).doesNotHaveDuplicates();
    assertThat(all)
        .extracting(StoredRecord::seq)
        .isEqualTo(LongStream.rangeClosed(1, WRITERS * 4).boxed().toList());
    whole(journal, WRITERS * 4L);
  }

  /** As a room does: after a conflict it decides again on the new head. */
  private static void insist(Journal journal, String payload) {
    var head = journal.head(Samples.CIRCLE);
    var batch = List.of(Samples.record(payload));
    while (Samples.now(journal, Samples.CIRCLE, head, batch)
        instanceof Appended.Conflict(Head actual)) {
      assertThat(actual).isNotEqualTo(head);
      head = actual;
    }
  }

  private interface Work {
    void run(int writer) throws Exception;
  }

  private static void race(Work work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks = new ArrayList<Callable<Boolean>>();
      IntStream.range(0, WRITERS)
          .forEach(
              writer ->
                  tasks.add(
                      () -> {
                        work.run(writer);
                        return true;
                      }));
      for (var done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
  }

  private static void whole(Journal journal, long records) {
    var found = new ChainCheck(journal, Samples.key()).walk(Map.of());
    assertThat(found.flaws()).isEmpty();
    assertThat(found.records()).isEqualTo(records);
  }

  private Journal open() {
    return SqliteJournal.open(folder.resolve("journal.db"), Samples.key(), AppendObserver.NONE);
  }
}
