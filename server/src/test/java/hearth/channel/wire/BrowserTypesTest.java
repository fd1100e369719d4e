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
    same(BrowserTypes.FILE, BrowserTypes.generate());
  }

  @Test
  @DisplayName("and so are those of what is asked over HTTP")
  void noDriftOfHttp() throws IOException {
    same(BrowserTypes.HTTP_FILE, BrowserTypes.generateHttp());
  }

  private static void same(Path file, String made) throws IOException {
    Files.writeString(Path.of("target").resolve(file.getFileName()), made);
    if ("write".equals(System.getProperty("hearth.types"))) {
      Files.writeString(file, made);
    }
    assertThat(Files.readString(file)).as(file + "; ./hearth types writes it anew").isEqualTo(made);
  }
}
