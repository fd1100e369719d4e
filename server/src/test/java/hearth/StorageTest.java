package hearth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  @TempDir Path temporary;

  private String owner(String folder) throws IOException {
    try (var data = DataFolder.open(temporary.resolve(folder));
        var storage = Storage.open(data, _ -> {})) {
      return storage.owner();
    }
  }

  @Test
  @DisplayName("media servers know a folder by one name in all its lives, and no two by the same")
  void owner() throws IOException {
    var owner = owner("one");
    assertThat(owner).matches("[0-9a-f]{16}");
    assertThat(owner("one")).isEqualTo(owner);
    assertThat(owner("two")).isNotEqualTo(owner);
  }
}
