package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Three people: what staff do with the stage and the agenda is on every screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The stage, the agenda and the next meeting")
class StageAndAgendaTest {
  private final HearthProcess server = HearthProcess.start();
  private final Chromium chromium = new Chromium();
  private Person maya;
  private Person amira;
  private Person ben;

  @BeforeAll
  void sitDown() {
    maya = person("Maya", "therapist").arriveAsStaff();
    amira = person("Amira", "Amira").arriveAsMember();
    ben = person("Ben", "Ben").arriveAsMember();
    maya.press("Start session");
    maya.seated();
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
  @DisplayName(
      "SP6 those on stage are the largest on every screen, and who is kept in sight is told")
  void stage() {
    maya.press("More for Ben");
    maya.press("Put Ben on stage");
    assertThat(amira.seat("Ben")).containsText("on stage");
    assertThat(size(amira.seat("Ben"))).isGreaterThan(size(amira.seat("Maya")) * 1.5);
    Look.at(amira, "stage");
    Look.at(maya, "stage-staff");
    maya.press("Take Ben off the stage");
    assertThat(amira.seat("Ben")).not().containsText("on stage");
    maya.press("More for Amira");
    maya.page.getByLabel("Whom to keep in sight for Amira").selectOption("Ben");
    maya.press("Keep Ben in sight for Amira");
    assertThat(ben.page.getByText("Amira keeps you in sight").first()).isVisible();
    assertThat(amira.seat("Ben")).containsText("kept in sight");
    maya.press("Keep Ben in sight for Amira no longer");
    assertThat(amira.seat("Ben")).not().containsText("kept in sight");
  }

  @Test
  @Order(2)
  @DisplayName("AE6 AE8 makes the agenda hers, and all see it at once")
  void agenda() {
    maya.press("Change the agenda");
    var title =
        maya.page.getByLabel("Title of Focus work", new Page.GetByLabelOptions().setExact(true));
    title.fill("Letters");
    title.press("Enter");
    maya.press("Go to Letters");
    assertThat(amira.button("Letters")).isVisible();
    maya.press("Move Closing round up");
    maya.page.getByLabel("Title of the new step").fill("A walk");
    maya.press("Add step");
    maya.press("Move A walk up");
    maya.press("Drop Closing round");
    maya.press("Extend by 15 minutes");
    var meeting = LocalDate.now(ZoneId.systemDefault()).plusDays(7).atTime(18, 0);
    maya.page.getByLabel("Date and time of the next meeting").fill(meeting.toString());
    maya.press("Set next meeting");
    Look.at(maya, "agenda");
    maya.press("Done");
    amira.press("Letters");
    var steps =
        amira.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Agenda"));
    assertThat(steps).containsText("A walk");
    assertThat(steps).not().containsText("Closing round");
    assertThat(amira.page.getByText("We meet again")).isVisible();
    Look.at(amira, "agenda-steps");
  }

  @Test
  @Order(3)
  @DisplayName("after a pause the seats are as large as before")
  void pause() {
    double before = size(ben.seat("Maya"));
    ben.press("Pause");
    ben.press("Come back to the circle");
    ben.seated();
    assertThat(size(ben.seat("Maya"))).isEqualTo(before);
  }

  @Test
  @Order(4)
  @DisplayName("AE8 the next meeting is on the screen after the end")
  void end() {
    maya.pressAndConfirm("End session for everyone");
    amira.heading("The session has ended");
    assertThat(amira.page.getByText("We meet again")).isVisible();
  }

  private static double size(Locator seat) {
    var box = seat.boundingBox();
    return box.width * box.height;
  }

  private Person person(String name, String linkName) {
    var context = chromium.context(1440, 900, ColorScheme.LIGHT);
    return new Person(context, name, server.link(linkName));
  }
}
