package hearth.journal.sqlite;

import hearth.journal.ChainKey;
import hearth.journal.JournalUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteConfig;

/** The journal's file: how it is opened, what stands in it, and whose key it was written with. */
final class JournalFile {
  /** What this version reads and writes; a file of a later one is refused. */
  private static final int VERSION = 1;

  private static final int BUSY_MS = 5000;

  private static final String[] SCHEMA = {
    "BEGIN IMMEDIATE",
    "CREATE TABLE IF NOT EXISTS head (stream TEXT PRIMARY KEY, seq INTEGER NOT NULL, mac TEXT NOT"
        + " NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS record (stream TEXT, seq INTEGER, type TEXT NOT NULL, at INTEGER"
        + " NOT NULL, caused_by TEXT, command TEXT, payload BLOB NOT NULL, mac TEXT NOT NULL,"
        + " PRIMARY KEY (stream, seq)) STRICT, WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS mark (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT"
        + " ROWID",
    "PRAGMA user_version = " + VERSION,
    "COMMIT",
  };

  private JournalFile() {}

  /** A connection in WAL mode that flushes every commit to disk (synchronous = FULL). */
  static Connection connect(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MS);
    config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(64 << 20));
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  /** Makes the file at first, and refuses one that is not a journal of this key. */
  static void ready(Path file, ChainKey key) {
    try {
      make(file);
      var connection = connect(file);
      try {
        prepare(connection, key);
      } finally {
        close(connection);
      }
    } catch (SQLException | IOException e) {
      throw new JournalUnavailable("the journal " + file + " cannot be opened", e);
    }
  }

  /** Of no more use, so that it matters not whether it worked. */
  static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // What is wrong with the file is being told already.
    }
  }

  private static void make(Path file) throws IOException {
    if (Files.notExists(file)
        && Files.getFileStore(folder(file)).supportsFileAttributeView("posix")) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private static void prepare(Connection connection, ChainKey key) throws SQLException {
    try (var statement = connection.createStatement()) {
      int version = statement.executeQuery("PRAGMA user_version").getInt(1);
      if (version > VERSION) {
        throw new JournalUnavailable("the journal was written by a later version of Hearth", null);
      }
      if (version == 0) {
        for (var sql : SCHEMA) {
          statement.execute(sql);
        }
      }
    }
    try (var mark = connection.prepareStatement("INSERT OR IGNORE INTO mark VALUES ('chain', ?)");
        var known =
            connection.prepareStatement("SELECT value = ? FROM mark WHERE name = 'chain'")) {
      mark.setString(1, key.check());
      mark.executeUpdate();
      known.setString(1, key.check());
      if (!known.executeQuery().getBoolean(1)) {
        throw new JournalUnavailable("the journal was written with another practice key", null);
      }
    }
  }
}
