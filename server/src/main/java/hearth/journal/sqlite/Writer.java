package hearth.journal.sqlite;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.JournalUnavailable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The one thread that writes: takes all that waits, commits it together and only then answers. The
 * longer a commit takes, the more come in meanwhile and share the next one.
 */
final class Writer implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** How long after a failure, with nothing to write, it tries again by itself. */
  private static final long PROBE_MS = 1000;

  private final AppendQueue queue;
  private final Writing writing;
  private final AppendObserver observer;
  private volatile boolean working = true;
  private boolean lost;

  Writer(AppendQueue queue, Writing writing, AppendObserver observer) {
    this.queue = queue;
    this.writing = writing;
    this.observer = observer;
  }

  /** Whether the last attempt to write worked. */
  boolean working() {
    return working;
  }

  @Override
  public void run() {
    try (writing) {
      while (!queue.finished()) {
        next();
      }
    } catch (SQLException e) {
      LOG.warn("the journal's file did not close", e);
    } finally {
      working = false;
      queue.close(); // Were it an Error that ended this thread, nobody may wait for it.
    }
  }

  private void next() {
    try {
      var group = queue.take(PROBE_MS);
      if (!group.isEmpty()) {
        write(group);
      } else if (!working && !lost) {
        attempt(writing::probe);
      }
    } catch (InterruptedException e) {
      queue.close(); // Nobody interrupts it but to end the process: writes what waits, and ends.
    }
  }

  private void write(List<Waiting> group) {
    var answers = new ArrayList<Appended>();
    var failure = attempt(() -> answers.addAll(writing.commit(group)));
    if (failure == null) {
      var next = answers.iterator();
      each(group, append -> append.answer().complete(next.next()));
      return;
    }
    if (group.size() > 1 && !storage(failure)) {
      group.forEach(append -> write(List.of(append))); // So that what is wrong fails alone.
      return;
    }
    var why = new JournalUnavailable("the journal could not be written", failure);
    each(group, append -> append.answer().completeExceptionally(why));
  }

  private void each(List<Waiting> group, Consumer<Waiting> answer) {
    for (var append : group) {
      observer.answered(System.nanoTime() - append.asked());
      answer.accept(append);
    }
  }

  private interface Attempt {
    void run() throws SQLException;
  }

  /** Null when it worked. */
  private @Nullable Throwable attempt(Attempt write) {
    if (lost) {
      return new IllegalStateException(
          "a flush failed before: only a new start reads what is kept");
    }
    try {
      write.run();
      if (!working) {
        LOG.info("the journal can be written again");
      }
      working = true;
      return null;
    } catch (SQLException | RuntimeException | Error e) {
      if (working) {
        LOG.error("the journal cannot be written", e);
      }
      working = false;
      lost = flushFailed(e);
      return e;
    }
  }

  /** It is the disk, not one append: full, failing, read-only or held by another process. */
  private static boolean storage(Throwable failure) {
    return !(failure instanceof SQLiteException e)
        || switch (e.getResultCode()) {
          case SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_TOOBIG ->
              false;
          default -> true;
        };
  }

  /**
   * After a failed fsync the kernel may drop what it could not write and call the next one a
   * success, so that nothing on this handle can be trusted any more.
   */
  private static boolean flushFailed(Throwable failure) {
    return failure instanceof SQLiteException e
        && (e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_FSYNC
            || e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC);
  }
}
