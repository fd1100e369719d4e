package hearth.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The practice key")
class PracticeKeyTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("practice.key");
  }

  @Test
  @DisplayName("is made at the first start, for its owner alone, and is the same ever after")
  void made() throws Exception {
    var first = PracticeKey.open(file);

    assertThat(Files.readAllBytes(file)).hasSize(32).isNotEqualTo(new byte[32]);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryNotContaining(p -> !p.equals(file));
    assertThat(PracticeKey.open(file).derive("x")).isEqualTo(first.derive("x"));
    assertThat(PracticeKey.open(folder.resolve("other")).derive("x"))
        .isNotEqualTo(first.derive("x"));
  }

  @Test
  @DisplayName("what a crash left of a first start is made anew")
  void crashed() throws Exception {
    Files.write(folder.resolve("practice.key.new"), new byte[5]);
    PracticeKey.open(file);
    assertThat(Files.size(file)).isEqualTo(32);
  }

  @ParameterizedTest
  @DisplayName("is refused when others could read, write or run it")
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "rw--w----", "rwx------"})
  void open(String permissions) throws Exception {
    PracticeKey.open(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assertThatThrownBy(() -> PracticeKey.open(file))
        .isInstanceOf(KeyRefused.class)
        .hasMessageContaining("chmod 600");
  }

  @ParameterizedTest
  @DisplayName("is refused, and left alone, when it is not whole")
  @ValueSource(ints = {0, 31, 33})
  void torn(int bytes) throws Exception {
    PracticeKey.open(file);
    Files.write(file, new byte[bytes]);
    assertThatThrownBy(() -> PracticeKey.open(file))
        .isInstanceOf(KeyRefused.class)
        .hasMessageContaining("it has " + bytes + " of 32 bytes");
    assertThat(Files.size(file)).isEqualTo(bytes);
  }

  @Test
  @DisplayName("is refused when there is no folder for it")
  void noFolder() {
    assertThatThrownBy(() -> PracticeKey.open(folder.resolve("no/practice.key")))
        .isInstanceOf(KeyRefused.class);
  }

  @Test
  @DisplayName("gives each purpose a key of its own, by RFC 5869")
  void derived() throws Exception {
    Files.write(file, HexFormat.of().parseHex("0b".repeat(32)));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    var key = PracticeKey.open(file);

    assertThat(key.derive("chain")).hasSize(32).isNotEqualTo(key.derive("wrap"));
    // Python: hmac(hmac(zeros, ikm), b"hearth/chain" + b"\x01")
    assertThat(HexFormat.of().formatHex(key.derive("chain")))
        .isEqualTo("9a6fb2090b15be843418e1686483368737874a8da7e925b4d05a044856b751f3");
  }

  @Test
  @DisplayName("does not print itself")
  void silent() {
    assertThat(PracticeKey.random()).hasToString("PracticeKey");
  }
}
