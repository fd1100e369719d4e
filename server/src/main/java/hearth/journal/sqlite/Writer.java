package hearth.journal.sqlite;

import hearth.journal.AppendObserver;
import hearth.journal.Appended;
import hearth.journal.JournalUnavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes: takes all that waits, commits it together and only then answers. The
 * longer a commit takes, the more come in meanwhile and share the next one.
 */
final class Writer implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** How long after a failure, with nothing to write, it tries again by itself. */
  private static final long PROBE_MS = 1000;

  private final AppendQueue queue;
  private final Path file;
  private final AppendObserver observer;
  private volatile boolean working = true;
  private @Nullable Writing writing;
  private boolean lost;

  Writer(AppendQueue queue, Path file, AppendObserver observer) {
    this.queue = queue;
    this.file = file;
    this.observer = observer;
  }

  /** Whether the last attempt to write worked. */
  boolean working() {
    return working;
  }

  @Override
  public void run() {
    try {
      while (!queue.finished()) {
        next();
      }
    } finally {
      working = false;
      close();
      queue.close(); // Were it an Error that ended this thread, nobody may wait for it.
    }
  }

  private void next() {
    try {
      var group = queue.take(PROBE_MS);
      if (!group.isEmpty()) {
        write(group);
      } else if (!working && !lost) {
        attempt(Writing::probe);
      }
    } catch (InterruptedException e) {
      queue.close(); // Nobody interrupts it but to end the process: writes what waits, and ends.
    }
  }

  private void write(List<Waiting> group) {
    var answers = new ArrayList<Appended>();
    var failure = attempt(now -> answers.addAll(now.commit(group)));
    if (failure == null) {
      var next = answers.iterator();
      each(group, append -> append.answer().complete(next.next()));
      return;
    }
    if (group.size() > 1 && !Failures.ofDisk(failure)) {
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
    void run(Writing writing) throws SQLException;
  }

  /** Null when it worked. */
  private @Nullable Throwable attempt(Attempt write) {
    if (lost) {
      return new IllegalStateException(
          "a flush failed before: only a new start reads what is kept");
    }
    try {
      if (writing == null) {
        writing = new Writing(JournalFile.connect(file));
      }
      write.run(writing);
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
      lost = Failures.ofFlush(e);
      close();
      return e;
    }
  }

  private void close() {
    if (writing != null) {
      writing.close();
      writing = null;
    }
  }
}
