package hearth.journal.sqlite;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.ChainKey;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.NewRecord;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The journal in one SQLite file. Several processes may have it open: the heads hold them apart.
 */
public final class SqliteJournal implements Journal {
  /** Appends that wait at most; more are unavailable at once, since they would wait too long. */
  private static final int MAX_WAITING = 1024;

  private final ChainKey key;
  private final AppendQueue queue;
  private final Writer writer;
  private final Thread thread;
  private final Reader reader;
  private volatile boolean closed;

  private SqliteJournal(ChainKey key, AppendQueue queue, Writer writer, Reader reader) {
    this.key = key;
    this.queue = queue;
    this.writer = writer;
    this.reader = reader;
    thread = Thread.ofPlatform().name("journal-writer").daemon().start(writer);
  }

  /**
   * The journal in this file, which is made at first.
   *
   * @throws JournalUnavailable when it cannot be opened, or was written with another key
   */
  public static SqliteJournal open(Path file, ChainKey key, AppendObserver observer) {
    return open(file, key, observer, MAX_WAITING);
  }

  static SqliteJournal open(Path file, ChainKey key, AppendObserver observer, int maxWaiting) {
    JournalFile.ready(file, key);
    var queue = new AppendQueue(maxWaiting);
    return new SqliteJournal(key, queue, new Writer(queue, file, observer), new Reader(file));
  }

  @Override
  public CompletionStage<Appended> append(StreamId stream, Head expected, List<NewRecord> records) {
    long asked = System.nanoTime();
    // The macs are made here, by the many who append, not by the one who writes.
    var chained = key.chain(stream, expected, NewRecord.batch(records));
    var append = new Waiting(expected, chained, new CompletableFuture<>(), asked);
    if (!queue.offer(append)) {
      var why = closed ? "the journal is closed" : "too much waits to be written";
      append.answer().completeExceptionally(new JournalUnavailable(why, null));
    }
    return append.answer();
  }

  @Override
  public List<StoredRecord> read(StreamId stream, long afterSeq, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    return reader.read(reading -> reading.records(stream, afterSeq, limit));
  }

  @Override
  public Head head(StreamId stream) {
    return reader.read(reading -> reading.head(stream));
  }

  @Override
  public List<StreamId> streams(String prefix, @Nullable StreamId after, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    return reader.read(reading -> reading.streams(prefix, after, limit));
  }

  @Override
  public boolean writable() {
    return !closed && writer.working();
  }

  @Override
  public void close() {
    closed = true;
    queue.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // It still writes what waits, and ends by itself.
    }
    reader.close();
  }
}
