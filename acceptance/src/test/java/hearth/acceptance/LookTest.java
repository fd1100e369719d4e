package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Every screen, looked at while one session is walked through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The screens at 360, 1024 and 1440 px, light and dark")
class LookTest {
  private static final String KEEPS = "What Hearth keeps and who sees it";

  /** 15 s, and what it takes to notice (VG5). */
  private static final Duration HOLDS_WITHIN = Duration.ofSeconds(25);

  private final HearthProcess server = HearthProcess.start();
  private final CutLine line = new CutLine(server.port());
  private final Chromium chromium = new Chromium();
  private Person maya;
  private Person amira;
  private Person ben;
  private Person chiara;
  private Person dev;

  @BeforeAll
  void open() {
    maya = person("Maya", line.through(server.link("therapist")));
    amira = person("Amira", server.link("Amira"));
    ben = person("Ben", server.link("Ben"));
    chiara = person("Chiara", server.link("Chiara"));
    dev = person("Dev", server.link("Dev"));
  }

  @AfterAll
  void close() {
    chromium.close();
    line.close();
    server.close();
  }

  @Test
  @Order(1)
  @DisplayName("before the gate: no link, a link that opens nothing")
  void outside() {
    amira.page.navigate(server.base());
    amira.heading("Welcome");
    Look.at(amira, "welcome");
    amira.page.navigate(server.base() + "/join");
    amira.heading("This link does not open a seat");
    Look.at(amira, "no-seat");
  }

  @Test
  @Order(2)
  @DisplayName("the gate: agreement, today, check-in, camera and sound, waiting room")
  void gate() {
    amira.open().heading("Our agreement");
    assertThat(amira.page.getByLabel("Your full name")).isVisible();
    Look.at(amira, "agreement");
    amira.sign().heading("Today");
    Look.at(amira, "today");
    amira.attest().heading("Check-in");
    Look.at(amira, "check-in");
    amira.checkIn().heading("Camera and sound");
    Look.at(amira, "devices");
    amira.joinWaitingRoom().heading("Waiting room");
    Look.at(amira, "waiting");
    amira.press("Write to staff");
    Look.at(amira, "waiting-words");
  }

  @Test
  @Order(3)
  @DisplayName("staff: who waits, and what they said of today")
  void door() {
    maya.arriveAsStaff().heading("Waiting room");
    Look.at(maya, "staff-before");
    List.of(ben, chiara).forEach(Person::arriveAsMember);
    CheckIn.notSafe(dev).heading("Waiting room");
    Look.at(dev, "flagged");
    maya.press("Start session");
    maya.seated();
    maya.press("Amira’s card");
    Look.at(maya, "staff-door");
  }

  @Test
  @Order(4)
  @DisplayName("the circle, as a member and as the therapist have it")
  void circle() {
    maya.press("Admit all");
    maya.press("Admit Dev");
    for (Person person : List.of(maya, amira, ben, dev)) {
      person.seated();
      person.turnOn();
    }
    chiara.seated();
    ben.press("Raise hand");
    dev.press("Raise hand");
    assertThat(amira.seat("Dev")).containsText("Hand 2");
    Listening.watch(amira);
    Look.at(amira, "circle");
    Look.at(maya, "staff");
    // Nobody else's camera is needed from here on, and they would slow everything down.
    List.of(ben, dev).forEach(person -> person.press("Turn camera off"));
    maya.press("Give the floor to Ben");
    Screen.reads(ben, "Maya invites you to speak");
    Look.at(ben, "invited");
    maya.press("Start a round");
    Screen.reads(amira, "It is your turn");
    Screen.moreFor(maya, "Ben");
    Look.at(amira, "round");
    Look.at(maya, "staff-round");
  }

  @Test
  @Order(5)
  @DisplayName("every window and the chat")
  void windows() {
    amira.press("More");
    Look.at(amira, "more");
    amira.press("More");
    for (String item : List.of("Choose devices", "How I am here", "Sounds", "Keyboard", KEEPS)) {
      Screen.more(amira, item);
      Look.at(amira, "window-" + item.replace(' ', '-').toLowerCase(Locale.ROOT));
      amira.confirm("Done");
    }
    amira.press("Chat");
    Look.at(amira, "chat");
    amira.press("Chat");
    maya.press("Chat");
    Screen.tab(maya, "Members");
    Look.at(maya, "staff-chat");
    maya.press("Chat");
    maya.press("End session for everyone");
    Look.at(maya, "end");
    maya.confirm("Keep going");
  }

  @Test
  @Order(6)
  @DisplayName("care: a call, a pause, a private room")
  void care() {
    chiara.press("I need support");
    Look.at(chiara, "support");
    chiara.confirm("I need support");
    Screen.reads(chiara, "Staff have been told.");
    chiara.confirm("Close");
    Screen.reads(maya, "Chiara needs support");
    Look.at(maya, "staff-alert");
    dev.press("Pause");
    dev.heading("You have paused");
    Look.at(dev, "paused");
    Screen.moreFor(maya, "Ben", "Offer Ben a private room");
    Look.at(maya, "circle-waits");
    maya.confirm("Offer Ben a private room");
    Screen.reads(ben, "Maya offers you a moment in private");
    Look.at(ben, "offered");
    ben.press("Go with Maya");
    Look.at(ben, "private-room");
    Screen.reads(amira, "Maya and Ben are taking a moment.");
    Look.at(amira, "others-private");
    ben.press("Leave the private room");
  }

  @Test
  @Order(7)
  @DisplayName("going: another window, removed, left, without staff, the end")
  void going() {
    Screen.moreFor(maya, "Ben");
    maya.press("Remove Ben");
    Look.at(maya, "remove");
    maya.confirm("Remove Ben");
    ben.heading("A pause from the circle");
    line.cut();
    Screen.reads(amira, "Maya’s connection dropped");
    Look.at(amira, "away");
    Look.at(ben, "removed");
    chiara.press("Leave");
    chiara.heading("You have left the circle");
    Look.at(chiara, "left");
    var second = dev.page.context().newPage();
    second.navigate(dev.page.url());
    assertThat(second.getByRole(AriaRole.BUTTON)).hasText("Take over here");
    Look.at(second, "elsewhere");
    second.close();
    Screen.readsWithin(HOLDS_WITHIN, amira, "No therapist is here just now.");
    Look.at(amira, "holding");
    line.mend();
    maya.pressAndConfirm("End session for everyone");
    amira.heading("The session has ended");
    Look.at(amira, "ended");
    Look.at(maya, "staff-ended");
  }

  private Person person(String name, String link) {
    return Portrait.person(chromium, name, link);
  }
}
