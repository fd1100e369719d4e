package hearth.door.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider's address looks like. */
final class OidcSettingsTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://login.example.org",
        "https://login.example.org/tenant/v2.0",
        "http://localhost:9000",
        "http://127.0.0.1:9000/realms/a"
      })
  @DisplayName("OI10 an issuer is https, or http on this machine")
  void safe(String issuer) {
    var settings = new OidcSettings(URI.create(issuer), "hearth", "s3cret", "Contoso");
    assertThat(settings.toString()).contains(issuer).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://login.example.org",
        "https://a:b@login.example.org",
        "https://login.example.org?tenant=a",
        "https://login.example.org#a",
        "ftp://login.example.org",
        "login.example.org"
      })
  @DisplayName("OI10 nothing else is one")
  void unsafe(String issuer) {
    assertThatThrownBy(() -> new OidcSettings(URI.create(issuer), "hearth", "s3cret", "Contoso"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://login.example.org");
  }

  @Test
  @DisplayName("OI10 the secret is one line of a file that is its owner's alone")
  void secretFile() throws IOException {
    var file = temporary.resolve("secret");
    assertThatThrownBy(() -> OidcSettings.readSecret(file)).hasMessageContaining("there is no");
    Files.writeString(file, "s3cret\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> OidcSettings.readSecret(file)).hasMessageContaining("chmod 600");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(OidcSettings.readSecret(file)).isEqualTo("s3cret");
    Files.writeString(file, "two\nlines");
    assertThatThrownBy(() -> OidcSettings.readSecret(file)).hasMessageContaining("not one line");
  }

  @Test
  @DisplayName("OI10 a client without a secret is none")
  void secret() {
    var issuer = URI.create("https://login.example.org");
    assertThatThrownBy(() -> new OidcSettings(issuer, "hearth", " ", "Contoso"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
