package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Out of the circle and in again: walked through in order, in one session. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("At the door")
class AtTheDoorTest {
  private final HearthProcess server = HearthProcess.start();
  private final Chromium chromium = new Chromium();
  private final Person maya = person("Maya", "therapist");
  private final Person amira = person("Amira", "Amira");
  private final Person ben = person("Ben", "Ben");
  private final Person chiara = person("Chiara", "Chiara");

  private Person person(String name, String link) {
    return new Person(chromium.context(), name, server.link(link));
  }

  @BeforeAll
  void come() {
    maya.page.addInitScript(PageScripts.COUNT_TONES);
    maya.arriveAsStaff().press("Start session");
    maya.seated();
    List.of(amira, ben).forEach(Person::arriveAsMember);
    maya.press("Admit all");
    List.of(amira, ben).forEach(Person::seated);
  }

  @AfterAll
  void close() {
    chromium.close();
    server.close();
  }

  @Test
  @Order(1)
  @DisplayName("staff hear a soft chime when somebody comes to the door, unless they turned it off")
  void chime() {
    var before = tones();
    assertThat(before).isPositive();
    chiara.arriveAsMember();
    Awaitility.await("a chime").until(() -> tones() > before);
    Screen.more(maya, "Sounds");
    maya.page.getByLabel("Soft sounds").uncheck();
    maya.page.keyboard().press("Escape");
    var silent = tones();
    chiara.press("Leave");
    chiara.press("Come back");
    chiara.joinWaitingRoom().heading("Waiting room");
    assertThat(maya.button("Admit Chiara")).isVisible();
    assertThat(tones()).isEqualTo(silent);
  }

  @Test
  @Order(2)
  @DisplayName("WR8 WR9 who is sent back waits in calm words, with no link, and is let in again")
  void sentBack() {
    amira.turnOn();
    Screen.moreFor(maya, "Amira");
    maya.pressAndConfirm("Send Amira to the waiting room");
    amira.heading("Waiting room");
    Screen.reads(amira, "You are in the waiting room again. Maya will let you back in.");
    Awaitility.await("no open connection").until(() -> amira.openConnections() == 0);
    assertThat(ben.seat("Amira")).hasCount(0);
    Look.at(amira, "waiting-again");
    amira.page.getByLabel("Message to staff").fill("May I ask why?");
    amira.press("Send");
    assertThat(maya.page.getByText("sent back to wait").first()).isVisible();
    maya.page
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Write to Amira")))
        .click();
    Screen.reads(maya, "May I ask why?");
  }

  @Test
  @Order(3)
  @DisplayName("CH12 a line to everyone who waits reaches each in their own thread")
  void toAllWhoWait() {
    maya.page.getByLabel("Write to everyone who waits").fill("I am with you in a moment.");
    maya.page.keyboard().press("Enter");
    for (Person waiting : List.of(amira, chiara)) {
      Screen.reads(waiting, "I am with you in a moment.");
    }
    assertThat(maya.page.getByLabel("Write to everyone who waits")).hasValue("");
    assertThat(String.join("", ben.frames())).doesNotContain("with you in a moment");
    assertThat(String.join("", chiara.frames())).doesNotContain("Amira");
    maya.press("Admit Amira");
    amira.seated();
    assertThat(amira.button("Turn microphone on")).isVisible();
    amira.turnOn();
    var seat = maya.seat("Amira").getAttribute("data-seat");
    Listening.assertAll(List.of(ben), seat, "sound", Listening.Rise::sound);
  }

  @Test
  @Order(4)
  @DisplayName("RM3 RM7 a removed page stays calm, and turns into the device check by itself")
  void allowedBack() {
    Screen.moreFor(maya, "Ben");
    maya.pressAndConfirm("Remove Ben");
    ben.heading("A pause from the circle");
    ben.page.reload();
    ben.heading("A pause from the circle");
    Screen.reads(ben, "You can leave this page open");
    assertThat(maya.page.getByText("Ben was asked to leave at")).isVisible();
    maya.press("Allow Ben back");
    ben.joinWaitingRoom().heading("Waiting room");
    maya.press("Admit Ben");
    ben.seated();
    assertThat(amira.seat("Ben")).isVisible();
  }

  private int tones() {
    return ((Number) maya.page.evaluate("() => window.tones")).intValue();
  }
}
