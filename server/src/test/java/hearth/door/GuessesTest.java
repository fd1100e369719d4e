package hearth.door;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.AccountId;
import hearth.vault.memory.MemoryRegistry;
import hearth.vault.sqlite.SqliteRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuessesTest {
  private static final Guesses.At MAYA = Guesses.At.account(new AccountId("maya"));
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Instant now = Instant.parse("2026-05-05T18:00:00Z");

  @Test
  @DisplayName("AC10 the waits are 1, 2, 4, 8 and then 15 minutes, and end with a right guess")
  void grows() {
    var guesses = new Guesses(new MemoryRegistry(), () -> now);
    for (var at : List.of(MAYA, Guesses.At.name("nobody"))) {
      for (int i = 0; i < 4; i++) {
        assertThat(guesses.take(at)).isZero();
      }
      var waits = new ArrayList<Long>();
      for (int i = 0; i < 6; i++) {
        assertThat(guesses.take(at)).isZero();
        var wait = guesses.take(at);
        waits.add(wait.toMinutes());
        now = now.plus(wait);
      }
      assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
      guesses.take(at);
      guesses.right(at);
      assertThat(guesses.take(at)).isZero();
      assertThat(guesses.take(at)).isZero();
    }
  }

  @Test
  @DisplayName(
      "AC10 what was wrong is forgotten after 15 quiet minutes, and one not looked at is none")
  void forgets() {
    var guesses = new Guesses(new MemoryRegistry(), () -> now);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 4; i++) {
        assertThat(guesses.take(MAYA)).isZero();
      }
      now = now.plus(Tries.WINDOW);
    }
    for (int i = 0; i < 20; i++) {
      assertThat(guesses.take(MAYA)).isZero();
      guesses.back(MAYA);
    }
  }

  @Test
  @DisplayName("AC10 a restart does not end a wait")
  void restart(@TempDir Path folder) {
    var file = folder.resolve("registry.db");
    try (var registry = SqliteRegistry.open(file)) {
      var guesses = new Guesses(registry, () -> now);
      for (int i = 0; i < 5; i++) {
        assertThat(guesses.take(MAYA)).isZero();
      }
    }
    try (var registry = SqliteRegistry.open(file)) {
      assertThat(new Guesses(registry, () -> now).take(MAYA)).isEqualTo(MINUTE);
    }
  }
}
