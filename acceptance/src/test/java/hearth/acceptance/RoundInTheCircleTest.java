package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The floor walks round, and the steps of the session go on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A round and the agenda")
class RoundInTheCircleTest {
  private static final Pattern LEFT = Pattern.compile("(\\d+) min left");

  private CircleOfFive five;

  @BeforeAll
  void sitDown() {
    five = new CircleOfFive().seated();
  }

  @AfterAll
  void close() {
    five.close();
  }

  @Test
  @Order(1)
  @DisplayName("RN5 RN6 RN7 RN8 RN13 RN14 Pass, Back, Next, Skip and Done, the same on every page")
  void round() {
    five.maya.press("Start a round");
    everyoneReads("Amira now", "Ben to come", "Chiara to come");
    five.amira.press("Pass");
    everyoneReads("Amira passed", "Ben now", "Chiara to come");
    five.maya.press("Back");
    everyoneReads("Amira now", "Ben to come", "Chiara to come");
    five.maya.press("Next");
    everyoneReads("Amira done", "Ben now", "Chiara to come");
    five.maya.press("Skip Chiara");
    everyoneReads("Amira done", "Chiara skipped", "Ben now");
    five.ben.press("Done");
    everyoneReads();
  }

  @Test
  @Order(2)
  @DisplayName("RN12 who has dropped out is passed over, and comes when they are back")
  void passedOver() {
    five.maya.press("Start a round");
    five.line.cut();
    everyoneButBenReads("Amira now", "Ben away", "Chiara to come");
    five.amira.press("Done");
    everyoneButBenReads("Amira done", "Chiara now", "Ben away");
    five.line.mend();
    everyoneReads("Amira done", "Chiara now", "Ben to come");
    five.chiara.press("Done");
    everyoneReads("Amira done", "Chiara done", "Ben now");
    five.jo.press("Staff"); // Who observes has the notes there, until they ask for the controls.
    five.jo.press("End round");
    everyoneReads();
  }

  @Test
  @Order(3)
  @DisplayName(
      "AE6 AE7 the step at hand and the time are the same on every page, over a reload too")
  void agenda() {
    var next = Screen.region(five.maya, "Agenda").getByText("Next: ");
    var step = next.innerText().substring("Next: ".length());
    five.maya.press("Next step");
    five.everyone().forEach(person -> assertThat(atHand(person, step)).isVisible());
    five.amira.page.reload();
    five.amira.seated();
    assertThat(atHand(five.amira, step)).isVisible();
    var left = minutesLeft(five.maya);
    five.maya.press("Extend by 15 minutes");
    for (Person person : five.everyone()) {
      // A minute may have gone by meanwhile.
      var later = Pattern.compile("^(%d|%d) min left$".formatted(left + 14, left + 15));
      assertThat(person.page.getByText(later)).isVisible();
    }
  }

  private void everyoneReads(String... places) {
    five.everyone().forEach(person -> reads(person, places));
  }

  private void everyoneButBenReads(String... places) {
    five.everyone().stream().filter(p -> p != five.ben).forEach(person -> reads(person, places));
  }

  private static void reads(Person person, String... places) {
    assertThat(Screen.lines(person, "Round")).hasText(places);
  }

  private static Locator atHand(Person person, String step) {
    return Screen.region(person, "Agenda")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step).setExact(true));
  }

  private static int minutesLeft(Person person) {
    var words = person.page.getByText(LEFT).first().innerText();
    var found = LEFT.matcher(words);
    found.find();
    return Integer.parseInt(found.group(1));
  }
}
