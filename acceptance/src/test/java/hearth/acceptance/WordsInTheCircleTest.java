package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hearth.acceptance.Listening.Rise;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What is written, the keys, and how much of oneself one is here with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Words in the circle")
class WordsInTheCircleTest {
  private static final String FOR_ALL = "Good evening, all of you";
  private static final String FOR_STAFF = "I would rather not begin";
  private static final String FOR_BEN = "That is quite all right";
  private static final String AMONG_STAFF = "Chiara looks tired to me";

  private CircleOfFive five;
  private Person maya;
  private Person amira;
  private Person ben;

  @BeforeAll
  void sitDown() {
    five = new CircleOfFive().seated();
    maya = five.maya;
    amira = five.amira;
    ben = five.ben;
  }

  @AfterAll
  void close() {
    five.close();
  }

  @Test
  @Order(1)
  @DisplayName("CH1 what is written to everyone is marked as new, and read by all in the circle")
  void toEveryone() {
    amira.press("Chat");
    write(amira, "Message to everyone", FOR_ALL);
    Screen.reads(amira, FOR_ALL);
    for (Person other : List.of(maya, five.jo, ben, five.chiara)) {
      assertThat(other.button("Chat")).hasAccessibleDescription("new lines");
      other.press("Chat");
      Screen.reads(other, FOR_ALL);
      assertThat(other.button("Chat")).hasAccessibleDescription("");
    }
  }

  @Test
  @Order(2)
  @DisplayName("CH2 CH3 CH5 a member and all staff share a thread; no other member receives a word")
  void toStaff() {
    Screen.tab(ben, "Staff");
    write(ben, "Message to staff", FOR_STAFF);
    for (Person staff : List.of(maya, five.jo)) {
      Screen.tab(staff, "Members");
      staff.press("To Ben");
      Screen.reads(staff, FOR_STAFF);
    }
    write(maya, "Message to Ben", FOR_BEN);
    Screen.reads(ben, FOR_BEN);
    Screen.reads(five.jo, FOR_BEN);
    for (Person other : List.of(amira, five.chiara)) {
      neverReceived(other, FOR_STAFF);
      neverReceived(other, FOR_BEN);
      assertThat(other.page.getByRole(AriaRole.TAB)).hasText(new String[] {"Everyone", "Staff"});
    }
  }

  @Test
  @Order(3)
  @DisplayName("CH4 not one byte of the staff channel reaches a member")
  void staffChannel() {
    write(maya, "Message to the staff channel", AMONG_STAFF);
    Screen.reads(five.jo, AMONG_STAFF);
    five.members().forEach(member -> neverReceived(member, AMONG_STAFF));
  }

  @Test
  @Order(4)
  @DisplayName("CH8 a reload keeps what was written, and what was read")
  void reload() {
    ben.page.reload();
    ben.seated();
    assertThat(ben.button("Chat")).hasAccessibleDescription("");
    ben.press("Chat");
    Screen.reads(ben, FOR_ALL);
    Screen.tab(ben, "Staff");
    Screen.reads(ben, FOR_BEN);
  }

  @Test
  @Order(5)
  @DisplayName("single keys do what the buttons do, and are letters in a field")
  void keys() {
    var field = amira.page.getByLabel("Message to everyone");
    field.press("h");
    assertThat(field).hasValue("h");
    field.fill("");
    field.press("Escape");
    assertThat(field).hasCount(0);
    amira.page.keyboard().press("h");
    assertThat(maya.seat("Amira")).containsText("Hand 1");
    amira.page.keyboard().press("h");
    assertThat(maya.seat("Amira")).not().containsText("Hand");
    amira.page.keyboard().press("m");
    assertThat(amira.button("Turn microphone off")).isVisible();
    amira.page.keyboard().press("t");
    assertThat(field).isVisible();
    amira.press("Chat");
    amira.page.keyboard().press("?");
    assertThat(window(amira)).containsText("Raise or lower your hand");
    amira.page.keyboard().press("h");
    amira.page.keyboard().press("Escape");
    assertThat(window(amira)).hasCount(0);
    assertThat(maya.seat("Amira")).not().containsText("Hand");
  }

  @Test
  @Order(6)
  @DisplayName("LD1 LD3 with sound only no picture arrives; with video again the pictures are back")
  void ladder() {
    maya.turnOn();
    Listening.assertAll(List.of(amira, ben), five.seatOf(maya), "all", Rise::soundAndPicture);
    how(amira, "Sound only");
    var soundAlone = five.seatOf(maya);
    Listening.assertAll(
        List.of(amira), soundAlone, "sound alone", r -> r.sound() && r.videoPackets() == 0);
    how(amira, "Video");
    Listening.assertAll(List.of(amira, ben), five.seatOf(maya), "all", Rise::soundAndPicture);
  }

  @Test
  @Order(7)
  @DisplayName("With you reaches the seat of who speaks, without a sender")
  void withYou() {
    amira.press("Turn microphone off");
    maya.press("Turn camera off");
    var before = five.chiara.frames().size();
    var warm = "{\"type\":\"warmth\",\"seat\":\"" + five.seatOf(maya) + "\"}";
    // Pressed too soon, nobody has been heard yet; the button rests between two presses.
    Awaitility.await("with Maya")
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              ben.press("With you");
              return five.chiara.frames().stream().skip(before).anyMatch(warm::equals);
            });
  }

  @Test
  @Order(8)
  @DisplayName("CH10 with the end all of it is gone for everybody")
  void end() {
    // A frame that came late is found here.
    five.members().forEach(member -> neverReceived(member, AMONG_STAFF));
    List.of(amira, five.chiara).forEach(member -> neverReceived(member, FOR_STAFF));
    maya.pressAndConfirm("End session for everyone");
    for (Person person : five.everyone()) {
      person.heading("The session has ended");
      var before = person.frames().size();
      person.page.reload();
      person.heading("The session has ended");
      assertThat(person.frames().stream().skip(before))
          .noneMatch(frame -> frame.contains(FOR_ALL) || frame.contains(FOR_BEN));
    }
  }

  private static void write(Person person, String field, String words) {
    var text = person.page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
    text.fill(words);
    text.press("Enter");
    assertThat(text).hasValue("");
  }

  private static void neverReceived(Person person, String words) {
    Screen.doesNotRead(person, words);
    assertThat(person.frames()).noneMatch(frame -> frame.contains(words));
  }

  private static void how(Person person, String rung) {
    Screen.more(person, "How I am here");
    Screen.choose(person, rung);
    person.confirm("Done");
  }

  private static Locator window(Person person) {
    return person.page.getByRole(AriaRole.DIALOG);
  }
}
