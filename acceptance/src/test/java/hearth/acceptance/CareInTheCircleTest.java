package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import hearth.acceptance.Listening.Rise;
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

/** What is there for somebody who is not well: walked through in order, in one session. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Care in the circle")
class CareInTheCircleTest {
  private static final int TOLD_WITHIN_MILLIS = 2_000;

  private CircleOfFive five;
  private Person maya;
  private Person jo;
  private Person amira;
  private Person ben;
  private Person chiara;

  @BeforeAll
  void come() {
    five = new CircleOfFive();
    maya = five.maya;
    jo = five.jo;
    amira = five.amira;
    ben = five.ben;
    chiara = five.chiara;
  }

  @AfterAll
  void close() {
    five.close();
  }

  @Test
  @Order(1)
  @DisplayName("SF1 SF5 SF6 SF7 WR5 a safety flag is before staff at the door until one takes it")
  void safetyFlag() {
    List.of(maya, jo).forEach(Person::arriveAsStaff);
    List.of(amira, ben).forEach(Person::arriveAsMember);
    CheckIn.notSafe(chiara).heading("Waiting room");
    Screen.reads(chiara, "Nobody has read this yet.");
    for (Person staff : List.of(maya, jo)) {
      assertThat(alerts(staff)).containsText("Chiara: I am not safe today");
      assertThat(alerts(staff)).containsText("PHQ-9 item 9: 1");
      assertThat(staff.page).hasTitle(Pattern.compile("Safety: Chiara"));
    }
    maya.press("Start session");
    maya.seated();
    maya.press("Admit all");
    List.of(amira, ben).forEach(Person::seated);
    chiara.heading("Waiting room");
    maya.press("I have read this");
    Screen.reads(chiara, "Maya has seen this.");
    maya.press("Spoke with them");
    List.of(maya, jo).forEach(staff -> Screen.doesNotRead(staff, "I am not safe today"));
    Screen.doesNotRead(chiara, "Maya has seen this.");
    maya.press("Admit all");
    chiara.seated();
  }

  @Test
  @Order(2)
  @DisplayName(
      "SU1 SU2 SU3 a call is before staff in 2 s, behind another page too; no other hears of it")
  void support() {
    var front = maya.page.context().newPage();
    front.bringToFront();
    maya.page.evaluate(PageScripts.NOTE_WORDS, "Amira needs support");
    maya.button("Extend by 15 minutes").scrollIntoViewIfNeeded();
    var others = List.of(ben, chiara);
    var before = others.stream().map(member -> member.frames().size()).toList();
    amira.press("I need support");
    var called = PageScripts.pressAt(amira.windowButton("I need support"));
    var told = ((Number) maya.page.evaluate("() => window.noted")).doubleValue() - called;
    System.out.println("told of a call after " + Math.round(told) + " ms");
    assertThat(told).isLessThanOrEqualTo(TOLD_WITHIN_MILLIS);
    assertThat(maya.page).hasTitle(Pattern.compile("Support: Amira"));
    Screen.reads(jo, "Amira needs support");
    assertThat(maya.button("I am coming to Amira")).isInViewport();
    maya.press("I am coming to Amira");
    Screen.reads(amira, "Maya is coming to you.");
    amira.confirm("Close");
    front.close();
    for (int i = 0; i < others.size(); i++) {
      Screen.doesNotRead(others.get(i), "Amira needs support");
      var since = others.get(i).frames();
      assertThat(since.subList(before.get(i), since.size()))
          .noneMatch(frame -> frame.contains("\"type\":\"view") || frame.contains("Amira"));
    }
  }

  @Test
  @Order(3)
  @DisplayName("whom to call is on the screen without a connection")
  void helplinesOffline() {
    five.line.cut();
    ben.page.context().setOffline(true);
    ben.press("I need support");
    Screen.reads(ben, "You are not connected just now.");
    assertThat(Screen.region(ben, "Helplines").getByRole(AriaRole.LINK).first()).isVisible();
    ben.confirm("Close");
    ben.page.context().setOffline(false);
    five.line.mend();
    assertThat(maya.seat("Ben")).not().containsText("connection trouble");
  }

  @Test
  @Order(4)
  @DisplayName("PA1 PA3 PA4 a pause neither sends nor receives, and comes back as it was")
  void pause() {
    List.of(maya, amira, ben).forEach(Person::turnOn);
    Listening.assertAll(List.of(maya, amira), five.seatOf(ben), "all", Rise::soundAndPicture);
    ben.press("Pause");
    ben.heading("You have paused");
    Listening.assertAll(List.of(maya, amira), five.seatOf(ben), "nothing", Rise::nothing);
    assertThat(Listening.watch(ben).values()).allMatch(Rise::nothing);
    ben.press("Come back to the circle");
    ben.seated();
    Listening.assertHearsAndSeesExactly(ben, List.of(five.seatOf(maya), five.seatOf(amira)));
    Listening.assertAll(List.of(maya, amira), five.seatOf(ben), "all", Rise::soundAndPicture);
  }

  @Test
  @Order(5)
  @DisplayName("PV5 PV6 PV8 in a private room two receive each other; nobody else does, staff too")
  void privateRoom() {
    var mayasSeat = five.seatOf(maya);
    var bensSeat = five.seatOf(ben);
    var amirasSeat = five.seatOf(amira);
    Screen.moreFor(maya, "Ben", "Offer Ben a private room");
    Screen.reads(ben, "Maya offers you a moment in private");
    ben.press("Not now");
    Screen.doesNotRead(maya, "Waiting for Ben.");
    for (Person other : List.of(jo, amira, chiara)) {
      Screen.doesNotRead(other, "in private");
    }
    Screen.moreFor(maya, "Ben", "Offer Ben a private room");
    ben.press("Go with Maya");
    var others = List.of(jo, amira, chiara);
    others.forEach(p -> Screen.reads(p, "Maya and Ben are taking a moment."));
    assertThat(Screen.lines(ben, "Private room")).hasCount(2);
    Listening.assertHearsAndSeesExactly(ben, List.of(mayasSeat));
    Listening.assertHearsAndSeesExactly(maya, List.of(bensSeat));
    Listening.assertAll(others, mayasSeat, "nothing", Rise::nothing);
    Listening.assertAll(others, bensSeat, "nothing", Rise::nothing);
    Listening.assertAll(List.of(jo, chiara), amirasSeat, "all", Rise::soundAndPicture);
    ben.press("Leave the private room");
    Listening.assertHearsAndSeesExactly(amira, List.of(mayasSeat, bensSeat));
  }

  @Test
  @Order(6)
  @DisplayName("LV5 Leave quickly shows a neutral page, and nothing is sent any more")
  void leaveQuickly() {
    chiara.turnOn();
    Listening.assertAll(List.of(amira), five.seatOf(chiara), "all", Rise::soundAndPicture);
    var seat = five.seatOf(chiara);
    chiara.press("Leave quickly");
    Screen.reads(chiara, "Nothing here yet.");
    assertThat(chiara.page).hasTitle("Notes");
    assertThat(maya.seat("Chiara")).hasCount(0);
    Listening.assertAll(List.of(maya, amira), seat, "nothing", Rise::nothing);
  }

  @Test
  @Order(7)
  @DisplayName("RM3 who is removed reads a calm page, and nothing flows")
  void removed() {
    Screen.moreFor(maya, "Ben");
    maya.pressAndConfirm("Remove Ben");
    ben.heading("A pause from the circle");
    Screen.reads(ben, "They will be glad to talk with you about it");
    Awaitility.await("no open connection").until(() -> ben.openConnections() == 0);
    assertThat(amira.seat("Ben")).hasCount(0);
  }

  private static Locator alerts(Person staff) {
    return staff.page.getByRole(AriaRole.ALERT);
  }
}
