package hearth.journal.sqlite;

import hearth.journal.JournalUnavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads on a connection of its own, one reader at a time; writing never waits for it. After a
 * failure it opens another: the driver discards a statement that failed.
 */
final class Reader implements AutoCloseable {
  private final Path file;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Reading reading;
  private boolean closed;

  Reader(Path file) {
    this.file = file;
  }

  /** One question to the file. */
  interface Query<T> {
    T ask(Reading reading) throws SQLException;
  }

  <T> T read(Query<T> query) {
    lock.lock();
    try {
      if (closed) {
        throw new JournalUnavailable("the journal is closed", null);
      }
      if (reading == null) {
        reading = new Reading(JournalFile.connect(file));
      }
      return query.ask(reading);
    } catch (SQLException e) {
      letGo();
      throw new JournalUnavailable("the journal could not be read", e);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new JournalUnavailable("the journal's file is damaged", e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      letGo();
    } finally {
      lock.unlock();
    }
  }

  private void letGo() {
    if (reading != null) {
      reading.close();
      reading = null;
    }
  }
}
