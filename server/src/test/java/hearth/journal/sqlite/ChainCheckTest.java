package hearth.journal.sqlite;

import static hearth.journal.ChainCheck.What.CHANGED;
import static hearth.journal.ChainCheck.What.MISSING;
import static hearth.journal.Samples.CIRCLE;
import static hearth.journal.Samples.OTHER;
import static hearth.journal.Samples.add;
import static hearth.journal.Samples.records;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.AppendObserver;
import hearth.journal.ChainCheck;
import hearth.journal.ChainCheck.Flaw;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.NewRecord;
import hearth.journal.Samples;
import hearth.journal.StreamId;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The walk along the chains")
class ChainCheckTest {
  @TempDir Path folder;
  private Path file = Path.of("journal.db");
  private Journal journal = Samples.none();
  private Map<StreamId, Head> kept = Map.of();

  @BeforeEach
  void write() {
    file = folder.resolve("journal.db");
    journal = SqliteJournal.open(file, Samples.key(), AppendObserver.NONE);
    var head = add(journal, CIRCLE, records(600).toArray(NewRecord[]::new));
    kept = Map.of(CIRCLE, head, OTHER, add(journal, OTHER, records(2).toArray(NewRecord[]::new)));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  @DisplayName("finds nothing in a journal that is whole, and counts it")
  void whole() {
    assertThat(walk(Map.of())).isEqualTo(new ChainCheck.Found(602, 2, java.util.List.of()));
    assertThat(walk(kept).flaws()).isEmpty();
    add(journal, CIRCLE, Samples.record("later"));
    assertThat(walk(kept).flaws()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("names the record in which anything was changed")
  @ValueSource(
      strings = {
        "payload = x'7b226e223a3434357d'",
        "payload = x'ff'",
        "type = 'Testes'",
        "type = ''",
        "at = at + 1",
        "caused_by = 'bena'",
        "caused_by = NULL",
        "command = ''",
        "command = NULL",
        "mac = replace(mac, substr(mac, 1, 1), 'x')",
        "mac = (SELECT mac FROM record WHERE seq = 443 AND stream = 'session/circle')",
      })
  void changed(String change) throws Exception {
    sql("UPDATE record SET " + change + " WHERE stream = 'session/circle' AND seq = 444");

    assertThat(walk(Map.of()).flaws()).containsExactly(new Flaw(CIRCLE, 444, CHANGED));
    assertThat(walk(Map.of()).flaws()).hasToString("[session/circle#444 changed]");
  }

  @Test
  @DisplayName("names a cut character that lenient reading would take for the one that was there")
  void cutCharacter() throws Exception {
    add(journal, OTHER, Samples.record("\uFFFD"));
    sql("UPDATE record SET payload = x'efbf' WHERE stream = 'session/other' AND seq = 3");

    assertThat(walk(Map.of()).flaws()).containsExactly(new Flaw(OTHER, 3, CHANGED));
  }

  @Test
  @DisplayName("names a record that was taken out, and two that were swapped")
  void takenOut() throws Exception {
    sql("DELETE FROM record WHERE stream = 'session/circle' AND seq = 300");
    sql("UPDATE record SET seq = 3 - seq - 10 WHERE stream = 'session/other'");
    sql("UPDATE record SET seq = seq + 10 WHERE stream = 'session/other'");

    assertThat(walk(Map.of()).flaws())
        .containsExactlyInAnyOrder(new Flaw(CIRCLE, 300, MISSING), new Flaw(OTHER, 1, CHANGED));
  }

  @Test
  @DisplayName(
      "names a tail that is cut off: at once, or by a head kept elsewhere when hidden well")
  void tail() throws Exception {
    sql("DELETE FROM record WHERE stream = 'session/circle' AND seq > 598");
    assertThat(walk(Map.of()).flaws()).containsExactly(new Flaw(CIRCLE, 599, MISSING));

    sql(
        "UPDATE head SET (seq, mac) = (SELECT seq, mac FROM record"
            + " WHERE stream = 'session/circle' AND seq = 598) WHERE stream = 'session/circle'");
    assertThat(walk(Map.of()).flaws()).isEmpty();
    assertThat(walk(kept).flaws()).containsExactly(new Flaw(CIRCLE, 599, MISSING));
  }

  @Test
  @DisplayName("names a whole stream that is gone, by its head kept elsewhere")
  void stream() throws Exception {
    sql("DELETE FROM record WHERE stream = 'session/other'");
    sql("DELETE FROM head WHERE stream = 'session/other'");

    assertThat(walk(kept).flaws()).containsExactly(new Flaw(OTHER, 1, MISSING));
  }

  @Test
  @DisplayName(
      "names a stream that was written again from its beginning, and one under another name")
  void another() throws Exception {
    sql("UPDATE record SET stream = 'session/x' WHERE stream = 'session/other'");
    sql("UPDATE head SET stream = 'session/x' WHERE stream = 'session/other'");
    add(journal, OTHER, Samples.record("another 1"), Samples.record("another 2"));

    assertThat(walk(kept).flaws())
        .containsExactlyInAnyOrder(
            new Flaw(OTHER, 2, CHANGED), new Flaw(new StreamId("session/x"), 1, CHANGED));
  }

  private ChainCheck.Found walk(Map<StreamId, Head> heads) {
    return new ChainCheck(journal, Samples.key()).walk(heads);
  }

  private void sql(String change) throws Exception {
    try (var raw = JournalFile.connect(file);
        var statement = raw.createStatement()) {
      assertThat(statement.executeUpdate(change)).isPositive();
    }
  }
}
