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
import java.sql.SQLException;
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
  private final Reading reading;
  private volatile boolean closed;

  private SqliteJournal(ChainKey key, AppendQueue queue, Writer writer, Reading reading) {
    this.key = key;
    this.queue = queue;
    this.writer = writer;
    this.reading = reading;
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
    var connection = JournalFile.open(file, key);
    try {
      var queue = new AppendQueue(maxWaiting);
      var writer = new Writer(queue, new Writing(connection), observer);
      return new SqliteJournal(key, queue, writer, new Reading(file));
    } catch (SQLException e) {
      JournalFile.close(connection);
      throw new JournalUnavailable("the journal " + file + " cannot be opened", e);
    }
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
    return reading.records(stream, afterSeq, limit);
  }

  @Override
  public Head head(StreamId stream) {
    return reading.head(stream);
  }

  @Override
  public List<StreamId> streams(String prefix, @Nullable StreamId after, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    return reading.streams(prefix, after, limit);
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
    reading.close();
  }
}
