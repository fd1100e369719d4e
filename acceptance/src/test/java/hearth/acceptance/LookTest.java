package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Pictures of the screens for people to look at, in {@code target/look}, and what a machine can
 * judge of them: nothing is cut off.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The screens at 360, 1024 and 1440 px, light and dark")
class LookTest {
  private static final List<int[]> SIZES =
      List.of(new int[] {360, 740}, new int[] {1024, 768}, new int[] {1440, 900});
  private static final Path LOOK = Path.of("target", "look");
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final HearthProcess server = HearthProcess.start();
  private final Chromium chromium = new Chromium();
  private final List<Person> members = new ArrayList<>();
  private Person maya;
  private Person amira;

  @BeforeAll
  void open() {
    maya = person("Maya", "therapist");
    amira = person("Amira", "Amira");
    for (String name : List.of("Ben", "Chiara", "Dev")) {
      members.add(person(name, name));
    }
  }

  @AfterAll
  void close() {
    chromium.close();
    server.close();
  }

  @Test
  @Order(1)
  @DisplayName("the gate: agreement, today, camera and sound, waiting room")
  void gate() {
    amira.open().heading("Our agreement");
    assertThat(amira.page.getByLabel("Your full name")).isVisible();
    look(amira, "agreement");
    amira.sign().heading("Today");
    look(amira, "today");
    amira.attest().checkIn().heading("Camera and sound");
    look(amira, "devices");
    amira.joinWaitingRoom().heading("Waiting room");
    look(amira, "waiting");
  }

  @Test
  @Order(2)
  @DisplayName("staff: who waits")
  void door() {
    maya.arriveAsStaff().heading("Waiting room");
    look(maya, "staff-before");
    members.forEach(Person::arriveAsMember);
    maya.press("Start session");
    maya.seated();
    look(maya, "staff-door");
  }

  @Test
  @Order(3)
  @DisplayName("the circle, as a member and as the therapist have it")
  void circle() {
    maya.press("Admit all");
    amira.seated();
    maya.turnOn();
    amira.turnOn();
    for (Person member : members) {
      member.seated();
      if (!member.name.equals("Chiara")) {
        member.turnOn();
      }
    }
    members.get(0).press("Raise hand");
    members.get(2).press("Raise hand");
    assertThat(amira.seat("Dev")).containsText("Hand 2");
    Listening.watch(amira);
    look(amira, "circle");
    look(maya, "staff");
  }

  private Person person(String name, String linkName) {
    var context = chromium.context(1440, 900, ColorScheme.LIGHT);
    context.addInitScript("window.portraitOf = '" + name + "';" + portrait());
    return new Person(context, name, server.link(linkName));
  }

  private static String portrait() {
    try (var script = LookTest.class.getResourceAsStream("portrait.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void look(Person person, String screen) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      person.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int[] size : SIZES) {
        person.page.setViewportSize(size[0], size[1]);
        person.page.waitForTimeout(250);
        var file =
            screen
                + "-"
                + size[0]
                + "-"
                + scheme.name().toLowerCase(java.util.Locale.ROOT)
                + ".png";
        person.page.screenshot(new Page.ScreenshotOptions().setPath(LOOK.resolve(file)));
        var sideways = ((Number) person.page.evaluate(SIDEWAYS)).intValue();
        assertThat(sideways).as(file + " scrolls sideways").isLessThanOrEqualTo(0);
      }
    }
    person.page.setViewportSize(1440, 900);
    person.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
