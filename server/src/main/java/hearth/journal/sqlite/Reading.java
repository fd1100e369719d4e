package hearth.journal.sqlite;

import hearth.journal.Head;
import hearth.journal.JournalDamaged;
import hearth.journal.NewRecord;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of reading, prepared once. For one thread at a time. */
final class Reading implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement records;
  private final PreparedStatement head;
  private final PreparedStatement streams;

  Reading(Connection connection) throws SQLException {
    this.connection = connection;
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

  List<StoredRecord> records(StreamId stream, long afterSeq, int limit) throws SQLException {
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
  }

  Head head(StreamId stream) throws SQLException {
    head.setString(1, stream.value());
    try (var row = head.executeQuery()) {
      return row.next() ? new Head(row.getLong(1), row.getString(2)) : Head.NONE;
    }
  }

  List<StreamId> streams(String prefix, @Nullable StreamId after, int limit) throws SQLException {
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
    JournalFile.close(connection);
  }
}
