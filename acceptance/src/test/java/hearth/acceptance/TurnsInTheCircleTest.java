package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.acceptance.Listening.Rise;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Who speaks, and how it comes about: walked through in order, by voice alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Turns in the circle")
class TurnsInTheCircleTest {
  private static final String HELD = "Your microphone is held by staff";

  private CircleOfFive five;
  private Person maya;
  private Person jo;
  private Person amira;
  private Person ben;
  private Person chiara;

  @BeforeAll
  void sitDown() {
    five = new CircleOfFive().seated();
    maya = five.maya;
    jo = five.jo;
    amira = five.amira;
    ben = five.ben;
    chiara = five.chiara;
    jo.press("Staff"); // Who observes has the notes there, until they ask for the controls.
  }

  @AfterAll
  void close() {
    five.close();
  }

  @Test
  @Order(1)
  @DisplayName("HA2 HA3 HA5 hands go down one by one in any order, and stand over a reload")
  void hands() {
    ben.press("Raise hand");
    assertThat(maya.seat("Ben")).containsText("Hand 1");
    amira.press("Raise hand");
    assertThat(maya.seat("Amira")).containsText("Hand 2");
    chiara.press("Raise hand");
    everyoneSees("Chiara", "Hand 3");
    amira.press("Lower hand");
    everyoneSees("Chiara", "Hand 2");
    chiara.page.reload();
    chiara.seated();
    everyoneSees("Chiara", "Hand 2");
    maya.press("Lower Ben's hand");
    everyoneSees("Chiara", "Hand 1");
    chiara.press("Lower hand");
    five.everyone().forEach(p -> assertThat(p.circle()).not().containsText("Hand"));
  }

  @Test
  @Order(2)
  @DisplayName("FL5 FL7 the floor is offered; Not now is shown to staff alone")
  void floor() {
    maya.press("Give the floor to Amira");
    Screen.reads(amira, "Maya invites you to speak");
    amira.press("Not now");
    List.of(maya, jo).forEach(staff -> Screen.reads(staff, "Not now: Amira"));
    for (Person member : five.members()) {
      Screen.doesNotRead(member, "Not now");
    }
    maya.press("Give the floor to Amira");
    amira.press("Accept");
    everyoneSees("Amira", "has the floor");
    amira.press("Done");
    five.everyone().forEach(p -> assertThat(p.seat("Amira")).not().containsText("has the floor"));
  }

  @Test
  @Order(3)
  @DisplayName("FL9 FL10 by hand, nobody receives a member without the floor; no device is opened")
  void byHand() {
    amira.press("Turn microphone on");
    ben.press("Turn microphone on");
    var others = List.of(maya, jo, chiara);
    Listening.assertAll(others, five.seatOf(ben), "sound", Rise::sound);
    Screen.choose(maya, "By hand");
    Screen.reads(ben, "Who has the floor can be heard.");
    assertThat(ben.button("Turn microphone on")).isDisabled();
    ben.forceMicrophone();
    Listening.assertAll(others, five.seatOf(ben), "no sound", Rise::noSound);
    Listening.assertAll(others, five.seatOf(amira), "no sound", Rise::noSound);
    assertThat(ben.soundPacketsSent()).as("his browser does send").isPositive();
    maya.press("Give the floor to Ben");
    ben.press("Accept");
    everyoneSees("Ben", "has the floor");
    assertThat(ben.button("Turn microphone on")).isEnabled();
    ben.press("Turn microphone on");
    Listening.assertAll(others, five.seatOf(ben), "sound", Rise::sound);
    assertThat(amira.button("Turn microphone on")).isDisabled();
    ben.press("Done");
  }

  @Test
  @Order(4)
  @DisplayName("FL3 where only a round gives the floor nobody is offered it; Open opens no device")
  void policies() {
    Screen.choose(maya, "By round only");
    Screen.reads(ben, "Whose turn it is in the round can be heard.");
    assertThat(maya.button("Give the floor to Amira")).hasCount(0);
    Screen.choose(maya, "Open");
    for (Person member : List.of(amira, ben)) {
      assertThat(member.button("Turn microphone on")).isEnabled();
    }
    assertThat(Screen.radio(jo, "Open")).isChecked();
  }

  @Test
  @Order(5)
  @DisplayName("AS4 AS5 asked to unmute, a member says Not now to staff alone, or turns it on")
  void askedToUnmute() {
    Screen.moreFor(maya, "Ben", "Ask Ben to unmute");
    Screen.reads(ben, "Maya asks whether you would turn your microphone on");
    ben.press("Not now");
    Screen.reads(jo, "Not now: Ben");
    Screen.doesNotRead(amira, "Not now");
    maya.press("Ask Ben to unmute");
    Screen.reads(ben, "Maya asks whether you would turn your microphone on");
    ben.button("Turn microphone on").first().click();
    assertThat(ben.button("Turn microphone off")).isVisible();
    Screen.doesNotRead(ben, "Maya asks whether");
    Screen.doesNotRead(jo, "Asked to unmute");
  }

  @Test
  @Order(6)
  @DisplayName("HU11 everyone but the speaker is hushed")
  void hushOthers() {
    amira.press("Turn microphone on");
    maya.press("Give the floor to Ben");
    ben.press("Accept");
    maya.press("Hush everyone but the speaker");
    List.of(amira, chiara).forEach(member -> Screen.reads(member, HELD));
    var staff = List.of(maya, jo);
    Listening.assertAll(staff, five.seatOf(amira), "no sound", Rise::noSound);
    Listening.assertAll(staff, five.seatOf(ben), "sound", Rise::sound);
    maya.press("Let everyone speak");
    five.members().forEach(member -> Screen.doesNotRead(member, HELD));
    ben.press("Done");
  }

  private void everyoneSees(String name, String words) {
    five.everyone().forEach(viewer -> assertThat(viewer.seat(name)).containsText(words));
  }
}
