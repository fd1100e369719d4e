package hearth.vault.sqlite;

import hearth.vault.Registry;
import hearth.vault.RegistryUnavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The registry in one SQLite file. One caller at a time: it is small and rarely written. */
public final class SqliteRegistry implements Registry {
  private final Path file;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Entries entries;
  private boolean closed;

  private SqliteRegistry(Path file) {
    this.file = file;
  }

  /**
   * The registry in this file, which is made at first.
   *
   * @throws RegistryUnavailable when it cannot be opened
   */
  public static SqliteRegistry open(Path file) {
    try {
      var registry = new SqliteRegistry(file);
      registry.entries = new Entries(RegistryFile.open(file));
      return registry;
    } catch (SQLException e) {
      throw new RegistryUnavailable("the registry " + file + " cannot be opened", e);
    }
  }

  @Override
  public @Nullable Entry get(String kind, String id) {
    return with(entries -> new Got(entries.get(kind, id))).entry;
  }

  private record Got(@Nullable Entry entry) {}

  @Override
  public long put(String kind, String id, long expectedVersion, String value) {
    Registry.bounded(kind, id, value);
    return with(entries -> entries.put(kind, id, expectedVersion, value));
  }

  @Override
  public boolean delete(String kind, String id, long expectedVersion) {
    return with(entries -> entries.delete(kind, id, expectedVersion));
  }

  @Override
  public List<Entry> list(String kind, String idPrefix, String afterId, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    return with(entries -> entries.list(kind, idPrefix, afterId, limit));
  }

  @Override
  public void forget() {
    if (!with(Entries::truncateLog)) {
      throw new RegistryUnavailable("another process holds on to what is to be forgotten", null);
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

  private interface Use<T> {
    T of(Entries entries) throws SQLException;
  }

  private <T> T with(Use<T> use) {
    lock.lock();
    try {
      if (closed) {
        throw new RegistryUnavailable("the registry is closed", null);
      }
      if (entries == null) {
        entries = new Entries(RegistryFile.open(file));
      }
      return use.of(entries);
    } catch (SQLException e) {
      letGo();
      throw new RegistryUnavailable("the registry could not do it", e);
    } finally {
      lock.unlock();
    }
  }

  private void letGo() {
    if (entries != null) {
      entries.close();
      entries = null;
    }
  }
}
