package hearth.demo;

import hearth.practice.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's own mark on its data folder: who is in it, and the secrets of their links, so that the
 * same folder gives the same links. Readable by its owner alone; a real practice has no such file.
 *
 * @param sessions an id for each session of the programme
 * @param staff the accounts of those who have one; null in a folder from before there were any
 */
record DemoFile(
    String mark,
    String group,
    List<Person> people,
    List<String> sessions,
    @Nullable List<Staff> staff) {
  static final String NAME = "hearth-demo.json";
  static final String MARK = "This folder is a Hearth demo's: --fresh deletes it.";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One seat. */
  record Person(String seat, Role role, String name, String secret) {}

  /** Whose account a seat of staff is. */
  record Staff(String account, String seat, String name, String signInName, String password) {}

  DemoFile {
    staff = staff == null ? null : List.copyOf(staff);
    people = List.copyOf(people);
    sessions = List.copyOf(sessions);
  }

  static boolean marks(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  static DemoFile read(Path folder) throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), DemoFile.class);
    } catch (JacksonException e) {
      throw new IOException(folder.resolve(NAME) + " is not whole", e);
    }
  }

  void write(Path folder) throws IOException {
    var json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    OwnerFile.write(folder.resolve(NAME), json);
  }
}
