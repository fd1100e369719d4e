package hearth.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnSecretTest {
  private static final String SECRET = "not a secret at all";

  @TempDir Path temporary;

  private Path file(String content, String permissions) throws IOException {
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    return Files.writeString(Files.createFile(temporary.resolve("secret"), mode), content);
  }

  @Test
  @DisplayName("a credential is what any other HMAC-SHA1 makes of secret and username")
  void vector() throws IOException {
    var secret = TurnSecret.read(file(SECRET + "\n", "rw-------"));
    var credential = secret.credential("0a1b2c3d", Instant.ofEpochSecond(1_795_424_400));
    assertThat(credential.username()).isEqualTo("1795424400:0a1b2c3d");
    // printf 1795424400:0a1b2c3d | openssl dgst -sha1 -hmac 'not a secret at all' -binary | base64
    assertThat(credential.password()).isEqualTo("qg3ha71tQrdIWIi3PH8a2WRDWWY=");
  }

  @Test
  @DisplayName("a secret that others can read is refused, in words")
  void openToOthers() throws IOException {
    var file = file(SECRET, "rw-r-----");
    assertThatThrownBy(() -> TurnSecret.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("chmod 600");
  }

  @ParameterizedTest
  @DisplayName("what is no secret is refused, in words that do not tell it")
  @ValueSource(strings = {"", "\n", "too short", "one line of a secret\nanother line of it"})
  void noSecret(String content) throws IOException {
    var file = file(content, "rw-------");
    assertThatThrownBy(() -> TurnSecret.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageNotContaining("short")
        .hasMessageNotContaining("secret\nanother");
  }

  @Test
  @DisplayName("a secret that is not there is refused by its name")
  void missing() {
    assertThatThrownBy(() -> TurnSecret.read(temporary.resolve("nowhere")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  @DisplayName("neither a secret nor a credential tells itself to a log")
  void silent() {
    var secret = new TurnSecret(SECRET);
    var credential = secret.credential("0a1b", Instant.ofEpochSecond(1));
    assertThat(secret + " " + credential).doesNotContain(SECRET, credential.password());
  }
}
