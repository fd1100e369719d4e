package hearth.channel.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrowserTypesTest {
  @Test
  @DisplayName("the browser's types are those of the server's records")
  void noDrift() throws IOException {
    var made = BrowserTypes.generate();
    Files.writeString(Path.of("target", "messages.generated.ts"), made);
    if ("write".equals(System.getProperty("hearth.types"))) {
      Files.writeString(BrowserTypes.FILE, made);
    }
    assertThat(Files.readString(BrowserTypes.FILE))
        .as("web-client/src/protocol/messages.generated.ts; ./hearth types writes it anew")
        .isEqualTo(made);
  }
}
