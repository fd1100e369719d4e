package hearth.journal;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The only truth about what has happened. Safe for use by many threads. Nobody else's appends are
 * waited for by reads, and what an append acknowledged every later read shows.
 */
public interface Journal extends AutoCloseable {
  /** The most records that one read, and streams that one listing, may ask for. */
  int MAX_PAGE = 1000;

  /**
   * Adds records after {@code expected}, all or none. Completes only once they are durable, perhaps
   * on the journal's own writing thread: a dependent action does no more there than hand over.
   *
   * <p>Completes with {@link JournalUnavailable} when they could not be written; then nothing was.
   *
   * @throws IllegalArgumentException for no records, or more than {@link NewRecord#MAX_BATCH} of
   *     them or {@link NewRecord#MAX_BATCH_BYTES}
   */
  CompletionStage<Appended> append(StreamId stream, Head expected, List<NewRecord> records);

  /**
   * The records that follow {@code afterSeq}, in order, at most {@code limit} (1 to {@link
   * #MAX_PAGE}); none when there are no more.
   *
   * @throws JournalUnavailable when the store cannot be read
   * @throws JournalDamaged when a record is there but is not one
   */
  List<StoredRecord> read(StreamId stream, long afterSeq, int limit);

  /** The last record's place, or {@link Head#NONE} for a stream with no records. */
  Head head(StreamId stream);

  /**
   * Streams whose name starts so, in the order of their names, at most {@code limit} of those after
   * {@code after} (null: from the first).
   */
  List<StreamId> streams(String prefix, @Nullable StreamId after, int limit);

  /** Whether the last attempt to write worked; a journal that failed tries again by itself. */
  boolean writable();

  /** Writes what is waiting, then lets go of the store. Later appends are unavailable. */
  @Override
  void close();
}
