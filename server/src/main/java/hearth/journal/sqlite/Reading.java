package hearth.journal.sqlite;

import hearth.journal.Head;
import hearth.journal.JournalDamaged;
import hearth.journal.JournalUnavailable;
import hearth.journal.NewRecord;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Reads on a connection of its own, one reader at a time; writing never waits for it. */
final class Reading implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement records;
  private final PreparedStatement head;
  private final PreparedStatement streams;
  private final ReentrantLock lock = new ReentrantLock();

  Reading(Path file) throws SQLException {
    connection = JournalFile.connect(file);
    records =
        connection.prepareStatement(
            "SELECT seq, type, at, caused_by, command, payload, mac FROM record"
                + " WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?");
    head = connection.prepareStatement("SELECT seq, mac FROM head WHERE stream = ?");
    streams =
        connection.prepareStatement(
            "SELECT stream FROM head WHERE stream > ? AND stream >= ? AND stream < ?"
                + " ORDER BY stream LIMIT ?");
  }

  private interface Query<T> {
    T ask() throws SQLException;
  }

  private <T> T locked(Query<T> query) {
    lock.lock();
    try {
      return query.ask();
    } catch (SQLException e) {
      throw new JournalUnavailable("the journal could not be read", e);
    } finally {
      lock.unlock();
    }
  }

  List<StoredRecord> records(StreamId stream, long afterSeq, int limit) {
    return locked(
        () -> {
          records.setString(1, stream.value());
          records.setLong(2, afterSeq);
          records.setInt(3, limit);
          var page = new ArrayList<StoredRecord>();
          try (var row = records.executeQuery()) {
            while (row.next()) {
              page.add(record(stream, row));
            }
          }
          return page;
        });
  }

  Head head(StreamId stream) {
    return locked(
        () -> {
          head.setString(1, stream.value());
          try (var row = head.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : Head.NONE;
          }
        });
  }

  List<StreamId> streams(String prefix, @Nullable StreamId after, int limit) {
    return locked(
        () -> {
          streams.setString(1, after == null ? "" : after.value());
          streams.setString(2, prefix);
          streams.setString(3, prefix + "\u007f"); // Names are of smaller characters.
          streams.setInt(4, limit);
          var page = new ArrayList<StreamId>();
          try (var row = streams.executeQuery()) {
            while (row.next()) {
              page.add(new StreamId(row.getString(1)));
            }
          }
          return page;
        });
  }

  private static StoredRecord record(StreamId stream, ResultSet row) throws SQLException {
    long seq = row.getLong(1);
    try {
      // Decoded strictly: a changed byte must not become a character that was there before.
      var payload = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row.getBytes(6)));
      var at = Instant.ofEpochMilli(row.getLong(3));
      var by = row.getString(4);
      var content = new NewRecord(row.getString(2), at, by, row.getString(5), payload.toString());
      return new StoredRecord(stream, seq, content, row.getString(7));
    } catch (CharacterCodingException | IllegalArgumentException | NullPointerException e) {
      throw new JournalDamaged(stream, seq);
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
}
