package hearth.vault.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.vault.Registry;
import hearth.vault.RegistryContract;
import hearth.vault.RegistryUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The registry in a file")
class SqliteRegistryTest extends RegistryContract {
  @TempDir Path folder;

  @Override
  protected Registry open() {
    return SqliteRegistry.open(folder.resolve("registry.db"));
  }

  @Test
  @DisplayName("keeps its entries and its versions over a restart")
  void restart() {
    long version = registry.put("door", "a", Registry.ABSENT, "one");
    registry.put("door", "b", Registry.ABSENT, "two");
    registry.delete("door", "b", version + 1);
    registry.close();
    registry = open();

    assertThat(registry.get("door", "a")).isEqualTo(new Registry.Entry("a", version, "one"));
    assertThat(registry.put("door", "b", Registry.ABSENT, "two")).isGreaterThan(version + 1);
  }

  @Test
  @DisplayName("once it forgot, what was deleted or overwritten stands in none of its files")
  void forgets() throws IOException {
    long first = registry.put("door", "a", Registry.ABSENT, "overwritten-marker");
    long second = registry.put("door", "b", Registry.ABSENT, "deleted-marker");
    registry.put("door", "c", Registry.ABSENT, "kept-marker");
    registry.forget();
    assertThat(bytes()).contains("overwritten-marker", "deleted-marker", "kept-marker");

    registry.put("door", "a", first, "short");
    registry.delete("door", "b", second);
    registry.forget();

    assertThat(bytes())
        .contains("kept-marker", "short")
        .doesNotContain("overwritten", "deleted-marker", "-marker-marker");
  }

  @Test
  @DisplayName("is for its owner alone")
  void permissions() throws IOException {
    for (var name : new String[] {"registry.db", "registry.db-wal"}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  @DisplayName("two processes on one file compare and set against each other")
  void shared() {
    try (var other = open()) {
      long version = registry.put("door", "a", Registry.ABSENT, "one");
      assertThat(other.put("door", "a", Registry.ABSENT, "two")).isEqualTo(Registry.ABSENT);
      assertThat(other.put("door", "a", version, "two")).isGreaterThan(version);
      assertThat(registry.delete("door", "a", version)).isFalse();
    }
  }

  @Test
  @DisplayName("says in words that a file is no registry, and leaves it alone")
  void noRegistry() throws IOException {
    var file = folder.resolve("other.db");
    Files.writeString(file, "not a database, but long enough to look like one".repeat(100));
    var before = Files.readString(file);

    assertThatThrownBy(() -> SqliteRegistry.open(file))
        .isInstanceOf(RegistryUnavailable.class)
        .hasMessageContaining("cannot be opened");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  private String bytes() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        all.append(Files.readString(file, ISO_8859_1));
      }
    }
    return all.toString();
  }
}
