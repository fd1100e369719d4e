package hearth.vault.sqlite;

import hearth.vault.RegistryUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteConfig;

/** The registry's file: how it is opened and what stands in it. */
final class RegistryFile {
  /** What this version reads and writes; a file of a later one is refused. */
  private static final int VERSION = 1;

  private static final int BUSY_MS = 5000;

  private static final String[] SCHEMA = {
    "BEGIN IMMEDIATE",
    "CREATE TABLE IF NOT EXISTS entry (kind TEXT, id TEXT, version INTEGER NOT NULL, value TEXT NOT"
        + " NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS version (last INTEGER NOT NULL) STRICT",
    "INSERT INTO version SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM version)",
    "PRAGMA user_version = " + VERSION,
    "COMMIT",
  };

  private RegistryFile() {}

  /** In WAL mode, every commit flushed (synchronous = FULL), what is deleted zeroed. */
  static Connection open(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MS);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    try {
      make(file);
    } catch (IOException e) {
      throw new RegistryUnavailable("the registry " + file + " cannot be made", e);
    }
    var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try (var statement = connection.createStatement()) {
      int version = statement.executeQuery("PRAGMA user_version").getInt(1);
      if (version > VERSION) {
        throw new RegistryUnavailable("the registry was written by a later version", null);
      }
      for (var sql : version == 0 ? SCHEMA : new String[0]) {
        statement.execute(sql);
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void make(Path file) throws IOException {
    var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    if (Files.notExists(file) && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    }
  }
}
