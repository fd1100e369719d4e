package hearth.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A personal link for each person of the demo, as a program reads them.
 *
 * @param admin the operator's listener
 */
public record DemoLinks(
    String session,
    String admin,
    String therapist,
    String coTherapist,
    List<Member> members,
    Practice practice) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A member's link. */
  public record Member(String name, String url) {}

  /** Who signs in to the practice's pages. */
  public record Practice(SignIn therapist, SignIn coTherapist) {}

  /** The page, and what is typed there. */
  public record SignIn(String url, String signInName, String password) {}

  public DemoLinks {
    members = List.copyOf(members);
  }

  /** Whole or not at all, readable by the owner alone: who has a link has the seat. */
  public void write(Path file) throws IOException {
    OwnerFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
  }
}
