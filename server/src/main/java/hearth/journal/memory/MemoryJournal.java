package hearth.journal.memory;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.ChainKey;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.NewRecord;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A journal in memory. Appends are answered on the caller's thread, under one lock. */
public final class MemoryJournal implements Journal {
  private final ChainKey key;
  private final AppendObserver observer;
  private final TreeMap<StreamId, List<StoredRecord>> streams =
      new TreeMap<>(Comparator.comparing(StreamId::value));
  private boolean closed;
  private boolean full;

  public MemoryJournal(ChainKey key, AppendObserver observer) {
    this.key = key;
    this.observer = observer;
  }

  @Override
  public CompletionStage<Appended> append(StreamId stream, Head expected, List<NewRecord> records) {
    long asked = System.nanoTime();
    var batch = NewRecord.batch(records);
    var answer = add(stream, expected, batch);
    observer.answered(System.nanoTime() - asked);
    return answer;
  }

  private synchronized CompletionStage<Appended> add(
      StreamId stream, Head expected, List<NewRecord> batch) {
    if (closed || full) {
      var why = closed ? "the journal is closed" : "the journal is full";
      return CompletableFuture.failedFuture(new JournalUnavailable(why, null));
    }
    var actual = head(stream);
    if (!actual.equals(expected)) {
      return CompletableFuture.completedFuture(new Appended.Conflict(actual));
    }
    var stored = streams.computeIfAbsent(stream, s -> new ArrayList<>());
    stored.addAll(key.chain(stream, expected, batch));
    return CompletableFuture.completedFuture(new Appended.Stored(stored.getLast().head()));
  }

  @Override
  public synchronized List<StoredRecord> read(StreamId stream, long afterSeq, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    var stored = streams.getOrDefault(stream, List.of());
    int from = (int) Math.min(Math.max(afterSeq, 0), stored.size());
    return List.copyOf(stored.subList(from, Math.min(stored.size(), from + limit)));
  }

  @Override
  public synchronized Head head(StreamId stream) {
    var stored = streams.get(stream);
    return stored == null ? Head.NONE : stored.getLast().head();
  }

  @Override
  public synchronized List<StreamId> streams(String prefix, @Nullable StreamId after, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    return streams.keySet().stream()
        .filter(s -> s.value().startsWith(prefix))
        .filter(s -> after == null || s.value().compareTo(after.value()) > 0)
        .limit(limit)
        .toList();
  }

  /** From now on nothing more can be written, as on a full disk; or it can again. */
  public synchronized void full(boolean full) {
    this.full = full;
  }

  @Override
  public synchronized boolean writable() {
    return !closed && !full;
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
