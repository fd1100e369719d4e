package hearth.journal.sqlite;

import static hearth.journal.Samples.CIRCLE;
import static hearth.journal.Samples.add;
import static hearth.journal.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.journal.AppendObserver;
import hearth.journal.ChainCheck;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.Samples;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A journal's file that was damaged")
class DamagedFileTest {
  private static final int ROUNDS = 60;

  @TempDir Path folder;

  @Test
  @DisplayName("with a torn last write goes back to the last whole one, and on from there")
  void torn() throws IOException {
    var file = folder.resolve("journal.db");
    try (var journal = open(file)) {
      for (int i = 0; i < 30; i++) {
        add(journal, CIRCLE, record("a" + i), record("b" + i));
      }
      var written = journal.read(CIRCLE, 0, 100);
      var log = Files.readAllBytes(log(file));
      var random = new Random(5);
      for (int round = 0; round < ROUNDS; round++) {
        var copy = folder.resolve("torn" + round + ".db");
        Files.copy(file, copy);
        Files.write(log(copy), torn(log, random));
        var recovered = recovered(copy, written);
        assertThat(recovered % 2).as("no append is half there").isZero();
        assertThat(recovered).isLessThan(60);
      }
    }
  }

  /** Cut anywhere, and what is left of its last 100 bytes perhaps noise, as after a power cut. */
  private static byte[] torn(byte[] log, Random random) {
    var torn = java.util.Arrays.copyOf(log, random.nextInt(log.length - 1));
    for (int i = Math.max(0, torn.length - 100); i < torn.length && random.nextBoolean(); i++) {
      torn[i] = (byte) random.nextInt();
    }
    return torn;
  }

  private static long recovered(Path file, List<StoredRecord> written) {
    try (var journal = open(file)) {
      var read = journal.read(CIRCLE, 0, 100);
      assertThat(read).isEqualTo(written.subList(0, read.size()));
      assertThat(add(journal, CIRCLE, record("next")).seq()).isEqualTo(read.size() + 1);
      assertThat(flaws(journal)).isEmpty();
      return read.size();
    }
  }

  @Test
  @DisplayName("with a flipped bit anywhere reads as it was, or is named, never as something else")
  void flipped() throws IOException {
    var file = folder.resolve("journal.db");
    var written = new ArrayList<StoredRecord>();
    Map<StreamId, Head> kept;
    try (var journal = open(file)) {
      for (int i = 0; i < 80; i++) {
        add(journal, CIRCLE, record("{\"text\":\"" + "x".repeat(i * 7) + "\"}"));
      }
      written.addAll(journal.read(CIRCLE, 0, 100));
      kept = Map.of(CIRCLE, journal.head(CIRCLE));
    }
    var bytes = Files.readAllBytes(file);
    var random = new Random(6);
    int named = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var flipped = bytes.clone();
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      var copy = folder.resolve("flipped" + round + ".db");
      Files.write(copy, flipped);
      named += named(copy, written, kept) ? 1 : 0;
    }
    assertThat(named).isGreaterThan(ROUNDS / 3);
  }

  private static boolean named(Path file, List<StoredRecord> written, Map<StreamId, Head> kept) {
    try (var journal = open(file)) {
      if (!new ChainCheck(journal, Samples.key()).walk(kept).flaws().isEmpty()) {
        return true;
      }
      assertThat(journal.read(CIRCLE, 0, 100)).isEqualTo(written);
      return false;
    } catch (JournalUnavailable e) {
      return true;
    }
  }

  private static List<ChainCheck.Flaw> flaws(Journal journal) {
    return new ChainCheck(journal, Samples.key()).walk(Map.of()).flaws();
  }

  private static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static Journal open(Path file) {
    return SqliteJournal.open(file, Samples.key(), AppendObserver.NONE);
  }
}
