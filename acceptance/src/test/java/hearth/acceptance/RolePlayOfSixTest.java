package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Seven browsers are much for one computer: not in every run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(
    named = "hearth.long",
    matches = "true",
    disabledReason = "a long one: ./hearth test --long")
@DisplayName("Role-play of six")
class RolePlayOfSixTest {
  private static final String ONE = "The coat in the hall";
  private static final String TWO = "A word at the harbour";
  private static final String RESTS = "Microphone rests. Turn it off";

  private static final List<String> FIRST = List.of("Amira", "Ben", "Elif");
  private static final List<String> SECOND = List.of("Chiara", "Dev", "Femi");
  private static final List<String> ALL =
      List.of("Maya", "Amira", "Ben", "Chiara", "Dev", "Elif", "Femi");

  private RolePlay play;
  private Person maya;
  private Map<String, List<?>> openedBefore = Map.of();

  @BeforeAll
  void sitDown() {
    play = new RolePlay("Amira", "Ben", "Chiara", "Dev", "Elif", "Femi");
    maya = play.maya;
  }

  @AfterAll
  void close() {
    play.close();
  }

  @Test
  @Order(1)
  @DisplayName("BR12 BR14 two triads receive their own players; who observes is not received")
  void triads() {
    play.prepare("Breakouts", "Triads");
    FIRST.forEach(name -> play.place(name, "To room 1"));
    SECOND.forEach(name -> play.place(name, "To room 2"));
    play.writeScene("room 1", ONE);
    play.takeScene("room 2", TWO);
    maya.press("Show the parts");
    for (String name : ALL.subList(1, 7)) {
      play.called(name).press("I'm ready");
    }
    Screen.reads(maya, "Everyone has answered.");
    openedBefore = play.opened(ALL.toArray(String[]::new));
    play.open();
    watch(true, "Elif", "Femi");
    play.assertRooms(FIRST, SECOND, List.of("Maya"));
    assertWall();
  }

  @Test
  @Order(2)
  @DisplayName("BR8 BR25 a word to all rooms is read in all, a prompt by one")
  void words() {
    play.write(maya, "Say to all rooms", "Two minutes more of this");
    for (String name : ALL.subList(1, 7)) {
      Screen.reads(play.called(name), "Two minutes more of this");
    }
    maya.press("Chiara, self: move, part, prompt");
    maya.press("Whisper a prompt");
    play.write(maya, "A prompt for Chiara alone", "Say it once more, slowly");
    Screen.reads(play.called("Chiara"), "Say it once more, slowly");
    for (String name : List.of("Amira", "Ben", "Dev", "Elif", "Femi")) {
      RoomWall.assertNeverRead(play.called(name), "Say it once more, slowly");
    }
  }

  @Test
  @Order(3)
  @DisplayName("BR4 BR9 one room is stopped and goes back, with its devices; the other goes on")
  void stop() {
    var sound = Unbroken.since(play.called("Dev"), play.seatOf("Dev"), play.called("Chiara"));
    play.called("Amira").press("Stop the scene");
    FIRST.forEach(name -> Screen.reads(play.called(name), "The scene has been stopped."));
    FIRST.forEach(name -> play.called(name).press("I'm ready to go back"));
    watch(false, "Elif");
    play.assertRooms(List.of("Maya", "Amira", "Ben", "Elif"), SECOND);
    sound.assertAllArrived();
    assertWall();
  }

  @Test
  @Order(4)
  @DisplayName("BR11 BR18 BR19 the other is called back; a round of feedback is offered and begins")
  void back() {
    maya.press("Bring everyone back in 60 s");
    SECOND.forEach(name -> play.called(name).press("I'm ready to go back"));
    watch(false, "Femi");
    // Who observed has played nobody.
    for (String name : List.of("Amira", "Ben", "Chiara", "Dev")) {
      play.called(name).press("I'm myself again");
    }
    play.assertRooms(ALL);
    assertNothingOpened();
    Screen.reads(maya, "All have stepped out of role.");
    maya.press("Offer a feedback round");
    for (String name : ALL.subList(1, 7)) {
      Screen.reads(play.called(name), "What moved me");
    }
  }

  @Test
  @Order(5)
  @DisplayName("SG1 SG3 SG4 on the stage one is let in and another not yet; all is as before")
  void stage() {
    play.prepare("On the stage");
    play.place("Amira", "On the stage as self");
    play.place("Ben", "On the stage as other");
    play.writeScene("the stage", "The empty chair");
    maya.press("Show the parts");
    play.open();
    play.assertAllReceive("Maya", "Amira", "Ben");
    for (String name : List.of("Elif", "Femi")) {
      assertThat(play.called(name).button(RESTS)).isVisible();
      play.called(name).press("Ask to take over");
      play.called(name).press("From Ben: the other person");
    }
    maya.press("Not now, Femi");
    assertThat(play.called("Femi").button("Ask to take over")).isVisible();
    maya.press("Let Elif in");
    assertThat(play.called("Ben").button(RESTS)).isVisible();
    play.assertAllReceive("Maya", "Amira", "Elif");
    play.called("Amira").press("Stop the scene");
    List.of("Amira", "Elif").forEach(name -> play.called(name).press("I'm ready to go back"));
    play.assertRooms(ALL);
    assertNothingOpened();
  }

  private void watch(boolean watching, String... names) {
    for (String name : names) {
      if (watching) {
        assertThat(play.called(name).button(RESTS)).isVisible();
      }
      play.sendsNoSound(name, watching);
      play.sendsNoPicture(name, watching);
    }
  }

  /** Neither a device nor a connection since. */
  private void assertNothingOpened() {
    assertThat(play.opened(ALL.toArray(String[]::new))).isEqualTo(openedBefore);
  }

  private void assertWall() {
    for (String name : FIRST) {
      RoomWall.assertNeverRead(play.called(name), TWO);
      RoomWall.assertNothingOf(play.called(name), seats(SECOND));
    }
    for (String name : SECOND) {
      RoomWall.assertNeverRead(play.called(name), ONE);
      RoomWall.assertNothingOf(play.called(name), seats(FIRST));
    }
  }

  private List<String> seats(List<String> names) {
    return names.stream().map(play::seatOf).toList();
  }
}
