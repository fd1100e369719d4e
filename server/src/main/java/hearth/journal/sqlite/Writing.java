package hearth.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of the writing thread, prepared once. After a failure it is closed, which rolls
 * back, and another opened: the driver discards a statement that failed.
 */
final class Writing implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement first;
  private final PreparedStatement move;
  private final PreparedStatement head;
  private final PreparedStatement insert;
  private final PreparedStatement probe;

  Writing(Connection connection) throws SQLException {
    this.connection = connection;
    // By hand: the driver's own way would hold the write lock between two commits.
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    commit = connection.prepareStatement("COMMIT");
    first = connection.prepareStatement("INSERT INTO head VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    move =
        connection.prepareStatement(
            "UPDATE head SET seq = ?, mac = ? WHERE stream = ? AND seq = ? AND mac = ?");
    head = connection.prepareStatement("SELECT seq, mac FROM head WHERE stream = ?");
    insert = connection.prepareStatement("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    probe =
        connection.prepareStatement(
            "INSERT INTO mark VALUES ('probe', '1') ON CONFLICT DO UPDATE SET value = value + 1");
  }

  /** All of them in one transaction, durable on return; a conflict writes nothing of its own. */
  List<Appended> commit(List<Waiting> group) throws SQLException {
    begin.execute();
    var answers = new ArrayList<Appended>(group.size());
    for (var append : group) {
      answers.add(write(append));
    }
    commit.execute();
    return answers;
  }

  /** Tries whether the file takes a commit. */
  void probe() throws SQLException {
    probe.executeUpdate();
  }

  private Appended write(Waiting append) throws SQLException {
    var last = append.records().getLast();
    if (!moved(last.stream(), append.expected(), last.head())) {
      return new Appended.Conflict(headOf(last.stream()));
    }
    for (var record : append.records()) {
      insert(record);
    }
    return new Appended.Stored(last.head());
  }

  private boolean moved(StreamId stream, Head from, Head to) throws SQLException {
    if (from.equals(Head.NONE)) {
      first.setString(1, stream.value());
      first.setLong(2, to.seq());
      first.setString(3, to.mac());
      return first.executeUpdate() == 1;
    }
    move.setLong(1, to.seq());
    move.setString(2, to.mac());
    move.setString(3, stream.value());
    move.setLong(4, from.seq());
    move.setString(5, from.mac());
    return move.executeUpdate() == 1;
  }

  private Head headOf(StreamId stream) throws SQLException {
    head.setString(1, stream.value());
    try (var row = head.executeQuery()) {
      return row.next() ? new Head(row.getLong(1), row.getString(2)) : Head.NONE;
    }
  }

  private void insert(StoredRecord record) throws SQLException {
    var content = record.content();
    insert.setString(1, record.stream().value());
    insert.setLong(2, record.seq());
    insert.setString(3, content.type());
    insert.setLong(4, content.at().toEpochMilli());
    insert.setString(5, content.by());
    insert.setString(6, content.commandId());
    insert.setBytes(7, content.payload().getBytes(UTF_8));
    insert.setString(8, record.mac());
    insert.executeUpdate();
  }

  @Override
  public void close() {
    JournalFile.close(connection);
  }
}
