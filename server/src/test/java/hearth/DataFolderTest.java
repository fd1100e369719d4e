package hearth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temporary;

  @Test
  @DisplayName("the folder is made for its owner alone, and says whose process it is")
  void made() throws IOException {
    var path = temporary.resolve("a/practice");
    try (var folder = DataFolder.open(path)) {
      assertThat(folder.isEmpty()).isTrue();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rwx------");
      assertThat(path.resolve("hearth.pid")).hasContent("" + ProcessHandle.current().pid());
    }
    assertThat(path.resolve("hearth.pid")).doesNotExist();
  }

  @Test
  @DisplayName("clearing deletes what is in it, and of a link the link alone")
  void cleared() throws IOException {
    var elsewhere = Files.writeString(temporary.resolve("elsewhere"), "stays");
    var path = temporary.resolve("practice");
    try (var folder = DataFolder.open(path)) {
      Files.createDirectories(path.resolve("deep/er"));
      Files.writeString(path.resolve("deep/er/file"), "goes");
      Files.createSymbolicLink(path.resolve("deep/link"), elsewhere);
      Files.createSymbolicLink(path.resolve("out"), temporary);
      assertThat(folder.isEmpty()).isFalse();
      folder.clear();
      assertThat(folder.isEmpty()).isTrue();
      assertThat(path.resolve("hearth.pid")).exists();
    }
    assertThat(elsewhere).hasContent("stays");
  }

  @Test
  @DisplayName("a file in the folder's place is a wrong setting, by its name")
  void notAFolder() throws IOException {
    var file = Files.writeString(temporary.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOfSatisfying(NotStarted.class, e -> assertThat(e.exit).isEqualTo(2))
        .hasMessageContaining("--data");
  }
}
