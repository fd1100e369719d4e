package hearth.vault.sqlite;

import hearth.vault.Registry;
import hearth.vault.RegistryUnavailable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The registry in one SQLite file. One caller at a time: it is small and rarely written. */
public final class SqliteRegistry implements Registry {
  private final Connection connection;
  private final Entries entries;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement rollBack;
  private final ReentrantLock lock = new ReentrantLock();

  private SqliteRegistry(Connection connection) throws SQLException {
    this.connection = connection;
    entries = new Entries(connection);
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    commit = connection.prepareStatement("COMMIT");
    rollBack = connection.prepareStatement("ROLLBACK");
  }

  /**
   * The registry in this file, which is made at first.
   *
   * @throws RegistryUnavailable when it cannot be opened
   */
  public static SqliteRegistry open(Path file) {
    try {
      return new SqliteRegistry(RegistryFile.open(file));
    } catch (SQLException e) {
      throw new RegistryUnavailable("the registry " + file + " cannot be opened", e);
    }
  }

  @Override
  public @Nullable Entry get(String kind, String id) {
    lock.lock();
    try {
      return entries.get(kind, id);
    } catch (SQLException e) {
      throw new RegistryUnavailable("the registry could not be read", e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long put(String kind, String id, long expectedVersion, String value) {
    Registry.bounded(kind, id, value);
    return locked(
        () -> {
          begin.execute();
          try {
            long version = entries.nextVersion();
            if (entries.put(kind, id, expectedVersion, version, value)) {
              commit.execute();
              return version;
            }
            rollBack.execute();
            return ABSENT;
          } catch (SQLException e) {
            quietRollBack();
            throw e;
          }
        });
  }

  @Override
  public boolean delete(String kind, String id, long expectedVersion) {
    return locked(() -> entries.delete(kind, id, expectedVersion));
  }

  @Override
  public List<Entry> list(String kind, String idPrefix, String afterId, int limit) {
    Objects.checkIndex(limit - 1, MAX_PAGE);
    return locked(() -> entries.list(kind, idPrefix, afterId, limit));
  }

  @Override
  public void forget() {
    if (!locked(entries::truncateLog)) {
      throw new RegistryUnavailable("another process holds on to what is to be forgotten", null);
    }
  }

  @Override
  public void close() {
    locked(
        () -> {
          connection.close();
          return true;
        });
  }

  private interface Use<T> {
    T of() throws SQLException;
  }

  private <T> T locked(Use<T> use) {
    lock.lock();
    try {
      return use.of();
    } catch (SQLException e) {
      throw new RegistryUnavailable("the registry could not do it", e);
    } finally {
      lock.unlock();
    }
  }

  private void quietRollBack() {
    try {
      rollBack.execute();
    } catch (SQLException e) {
      // SQLite had rolled back by itself: nothing of it is there, which is all that is asked.
    }
  }
}
