package hearth.journal.sqlite;

import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.StoredRecord;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One append that waits to be written.
 *
 * @param asked when, in {@link System#nanoTime()}
 */
record Waiting(
    Head expected, List<StoredRecord> records, CompletableFuture<Appended> answer, long asked) {
  /** The most that one payload can take in memory, roughly, in bytes. */
  long weight() {
    return records.stream().mapToLong(r -> 256 + 2L * r.content().payload().length()).sum();
  }
}
