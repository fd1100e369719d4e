package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.oidc.OidcSettings;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Asks every route as everybody, over real HTTP, with a body that nothing understands: whoever is
 * let past the gate hears so, or of a thing that is not there, and nothing is changed by it.
 */
@DisplayName("Who may ask what over HTTP")
class RouteWalkTest {
  private static final Path SPEC = Path.of("SPEC.md");
  private static final String BEGIN = "<!-- Written by RouteWalkTest. -->";
  private static final String END = "<!-- Until here. -->";

  /** What the gate says, and nobody else. */
  private static final Set<String> SHUT =
      Set.of(
          "notSignedIn", "signIn", "administrators", "therapists", "noGroup", "staff", "agreement");

  private static final List<Route> PAGES =
      Stream.of("/", "/join", "/sign-in", "/set-up", "/practice", "/s/{seat}", "/api/help")
          .map(path -> Route.get(path, Access.ANYONE, _ -> {}))
          .toList();

  @Test
  @DisplayName("is as SPEC.md's table says and as each route's own word does, person by person")
  void everyCell() throws IOException {
    var written = table();
    Files.writeString(Path.of("target", "routes.md"), written);
    var spec = Files.readString(SPEC);
    int begin = spec.indexOf(BEGIN);
    int end = spec.indexOf(END);
    assertThat(begin < 0 || end < begin ? "" : spec.substring(begin, end))
        .as("SPEC.md's table of routes; server/target/routes.md is what the server really says")
        .isEqualTo(written);
  }

  private static String table() throws IOException {
    var rows = new ArrayList<List<String>>();
    for (var route : Stream.concat(PAGES.stream(), routes().stream()).toList()) {
      // A practice each: a group that somebody has closed is not there for the next.
      try (var practice = practice()) {
        var people = new PeopleOfTwoGroups(practice);
        if (rows.isEmpty()) {
          rows.add(row("asks", people.all()));
          rows.add(row("---", people.all().stream().map(_ -> "---").toList()));
        }
        rows.add(
            row(
                route.method() + " " + route.path(),
                people.all().stream().map(who -> cell(route, people, who)).toList()));
      }
    }
    var lines = rows.stream().map(row -> "| " + String.join(" | ", row) + " |\n");
    return BEGIN + "\n\n" + lines.collect(Collectors.joining()) + "\n";
  }

  private static List<String> row(String first, List<String> cells) {
    return Stream.concat(Stream.of(first), cells.stream()).toList();
  }

  private static PracticeServer practice() throws IOException {
    var away = new OidcSettings(URI.create("http://127.0.0.1:1"), "hearth", "secret", "Contoso");
    return new PracticeServer(new MemoryRegistry(), away);
  }

  private static List<Route> routes() throws IOException {
    try (var practice = practice()) {
      return practice.routes();
    }
  }

  private static String cell(Route route, PeopleOfTwoGroups people, String who) {
    var browser = people.browser(who);
    var path = people.path(route.path());
    var answer =
        switch (route.method()) {
          case "GET" -> browser.get(path);
          default -> browser.post(path, Map.of());
        };
    assertThat(answer.status()).as("%s %s", route.path(), who).isNotEqualTo(500);
    boolean shut = isShut(answer);
    assertThat(people.mayBy(route.access(), who))
        .as("%s %s as %s", route.method(), route.path(), who)
        .isEqualTo(!shut);
    return shut ? Integer.toString(answer.status()) : "✓";
  }

  private static boolean isShut(PracticeBrowser.Answer answer) {
    return Stream.of(400, 401, 403, 404).anyMatch(code -> code == answer.status())
        && answer.body().startsWith("{")
        && SHUT.contains(answer.rule());
  }

  @Test
  @DisplayName("every kind of access is in use, and every route says what it is for")
  void everyAccess() throws IOException {
    assertThat(routes().stream().map(Route::access).distinct())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Access.values()));
    assertThat(routes().stream().map(route -> route.method() + " " + route.path()))
        .doesNotHaveDuplicates();
  }
}
