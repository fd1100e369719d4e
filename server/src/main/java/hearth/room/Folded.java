package hearth.room;

import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stream, folded and kept: a cache of the journal, never more. Its lock is held over an append:
 * a stream decides one thing at a time. Safe for use by many threads; calls wait for the journal,
 * and throw {@link JournalUnavailable} when it fails.
 *
 * @param <S> what the events make
 * @param <R> an event with its time and cause
 */
public final class Folded<S, R> {
  private static final long WAIT_SECONDS = 10;
  private static final int TRIES = 16;

  private final Journal journal;
  private final EventCodec<R> codec;
  private final StreamId stream;
  private final S empty;
  private final BiFunction<S, R, S> fold;
  private S state;
  private Head head = Head.NONE;
  private boolean doubtful = true;

  public Folded(
      Journal journal, EventCodec<R> codec, StreamId stream, S empty, BiFunction<S, R, S> fold) {
    this.journal = journal;
    this.codec = codec;
    this.stream = stream;
    this.empty = empty;
    this.fold = fold;
    this.state = empty;
  }

  /** What was decided: what then has happened, and what is said of it. */
  public record Decided<R, X extends @Nullable Object>(List<R> events, X answer) {}

  /** As it stands, as far as this node has written it. */
  public synchronized S now() {
    if (doubtful) {
      catchUp();
    }
    return state;
  }

  /** As it stands in the journal, whoever has written it. */
  public synchronized S read() {
    catchUp();
    return state;
  }

  /** Decides on what stands, and makes it durable; anew, when another was first. */
  public synchronized <X extends @Nullable Object> X decide(Function<S, Decided<R, X>> rules) {
    for (int i = 0; i < TRIES; i++) {
      var decided = rules.apply(now());
      if (decided.events().isEmpty() || append(decided.events())) {
        return decided.answer();
      }
    }
    throw new JournalUnavailable("others were always first in " + stream, null);
  }

  private boolean append(List<R> events) {
    doubtful = true;
    if (!(await(events) instanceof Appended.Stored stored)) {
      return false;
    }
    events.forEach(event -> state = fold.apply(state, event));
    head = stored.head();
    doubtful = false;
    return true;
  }

  private Appended await(List<R> events) {
    try {
      return journal
          .append(stream, head, codec.encode(stream, head, events))
          .toCompletableFuture()
          .get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalUnavailable("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new JournalUnavailable(stream + " was not saved", e);
    }
  }

  private void take(StoredRecord record) {
    state = fold.apply(state, codec.decode(record));
    head = record.head();
  }

  private void catchUp() {
    if (!Replay.has(journal, stream, head)) {
      state = empty;
      head = Head.NONE;
    }
    Replay.after(journal, stream, head, this::take);
    doubtful = false;
  }
}
