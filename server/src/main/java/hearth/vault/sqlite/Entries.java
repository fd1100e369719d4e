package hearth.vault.sqlite;

import static hearth.vault.Registry.ABSENT;

import hearth.vault.Registry.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registry's statements, prepared once; each is flushed by itself. For one thread at a time.
 */
final class Entries implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement rollBack;
  private final PreparedStatement get;
  private final PreparedStatement next;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final PreparedStatement delete;
  private final PreparedStatement list;
  private final PreparedStatement truncate;

  Entries(Connection connection) throws SQLException {
    this.connection = connection;
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    commit = connection.prepareStatement("COMMIT");
    rollBack = connection.prepareStatement("ROLLBACK");
    get = connection.prepareStatement("SELECT version, value FROM entry WHERE kind = ? AND id = ?");
    next = connection.prepareStatement("UPDATE version SET last = last + 1 RETURNING last");
    insert =
        connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    update =
        connection.prepareStatement(
            "UPDATE entry SET version = ?, value = ? WHERE kind = ? AND id = ? AND version = ?");
    delete =
        connection.prepareStatement("DELETE FROM entry WHERE kind = ? AND id = ? AND version = ?");
    list =
        connection.prepareStatement(
            "SELECT id, version, value FROM entry WHERE kind = ? AND id > ? AND id >= ?"
                + " AND substr(id, 1, ?) = ? ORDER BY id LIMIT ?");
    truncate = connection.prepareStatement("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Nullable Entry get(String kind, String id) throws SQLException {
    get.setString(1, kind);
    get.setString(2, id);
    try (var row = get.executeQuery()) {
      return row.next() ? new Entry(id, row.getLong(1), row.getString(2)) : null;
    }
  }

  /** The new version; absent, and nothing is changed, when another one was expected. */
  long put(String kind, String id, long expected, String value) throws SQLException {
    begin.execute();
    long version;
    try (var row = next.executeQuery()) {
      version = row.getLong(1);
    }
    boolean placed =
        expected == ABSENT
            ? inserted(kind, id, version, value)
            : updated(kind, id, expected, version, value);
    (placed ? commit : rollBack).execute();
    return placed ? version : ABSENT;
  }

  private boolean inserted(String kind, String id, long version, String value) throws SQLException {
    insert.setString(1, kind);
    insert.setString(2, id);
    insert.setLong(3, version);
    insert.setString(4, value);
    return insert.executeUpdate() == 1;
  }

  private boolean updated(String kind, String id, long expected, long version, String value)
      throws SQLException {
    update.setLong(1, version);
    update.setString(2, value);
    update.setString(3, kind);
    update.setString(4, id);
    update.setLong(5, expected);
    return update.executeUpdate() == 1;
  }

  boolean delete(String kind, String id, long expected) throws SQLException {
    delete.setString(1, kind);
    delete.setString(2, id);
    delete.setLong(3, expected);
    return delete.executeUpdate() == 1;
  }

  List<Entry> list(String kind, String idPrefix, String afterId, int limit) throws SQLException {
    list.setString(1, kind);
    list.setString(2, afterId);
    list.setString(3, idPrefix);
    list.setInt(4, idPrefix.codePointCount(0, idPrefix.length()));
    list.setString(5, idPrefix);
    list.setInt(6, limit);
    var page = new ArrayList<Entry>();
    try (var row = list.executeQuery()) {
      while (row.next()) {
        page.add(new Entry(row.getString(1), row.getLong(2), row.getString(3)));
      }
    }
    return page;
  }

  /** Moves the log into the file and empties it; false when another process reads from it. */
  boolean truncateLog() throws SQLException {
    try (var row = truncate.executeQuery()) {
      return row.getInt(1) == 0;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // Of no more use, so that it matters not whether it worked.
    }
  }
}
