package hearth.room;

import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.NewRecord;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A journal in front of a real one, which fails when told. */
public final class FullDisk implements Journal {
  private final Journal real;

  /** Of which streams nothing can be written any more. */
  public volatile String fullFor = "none";

  public volatile boolean full;

  private final AtomicInteger refused = new AtomicInteger();

  /** It writes, and the answer is lost. */
  public volatile boolean lost;

  public FullDisk(Journal real) {
    this.real = real;
  }

  /** How often it would not write; whatever rings by now has rung. */
  int refused(TestTimer timer) {
    timer.pass(Duration.ZERO);
    return refused.get();
  }

  @Override
  public CompletionStage<Appended> append(StreamId stream, Head expected, List<NewRecord> records) {
    if (full || stream.value().startsWith(fullFor)) {
      refused.incrementAndGet();
      return CompletableFuture.failedFuture(new JournalUnavailable("disk full", null));
    }
    var appended = real.append(stream, expected, records);
    return lost
        ? CompletableFuture.failedFuture(new JournalUnavailable("no answer", null))
        : appended;
  }

  @Override
  public List<StoredRecord> read(StreamId stream, long afterSeq, int limit) {
    return real.read(stream, afterSeq, limit);
  }

  @Override
  public Head head(StreamId stream) {
    return real.head(stream);
  }

  @Override
  public List<StreamId> streams(String prefix, @Nullable StreamId after, int limit) {
    return real.streams(prefix, after, limit);
  }

  @Override
  public boolean writable() {
    return !full;
  }

  @Override
  public void close() {}
}
