package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
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

/** Role-play of four members: two pairs in rooms of their own, then a scene on the stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Breakouts in the circle")
class BreakoutsInTheCircleTest {
  private static final String ONE = "The coat in the hall";
  private static final String TWO = "A word at the harbour";
  private static final String STAGED = "The empty chair";
  private static final String SAID_IN_ONE = "I kept the letter all the same";
  private static final String SAID_IN_TWO = "Nobody asked the gardener";

  private RolePlay play;
  private Person maya;
  private Person amira;
  private Person ben;
  private Person chiara;
  private Person dev;

  /** What the pages had asked of their browsers before anything opened. */
  private Map<String, List<?>> openedBefore = Map.of();

  @BeforeAll
  void sitDown() {
    play = new RolePlay("Amira", "Ben", "Chiara", "Dev");
    maya = play.maya;
    amira = play.called("Amira");
    ben = play.called("Ben");
    chiara = play.called("Chiara");
    dev = play.called("Dev");
  }

  @AfterAll
  void close() {
    play.close();
  }

  @Test
  @Order(1)
  @DisplayName("SN3 SN9 two pairs are prepared, also by keyboard; nobody is told of it yet")
  void prepare() {
    play.prepare("Breakouts");
    placeByKeyboard("Amira", "To room 1");
    play.place("Ben", "To room 1");
    play.place("Chiara", "To room 2");
    play.place("Dev", "To room 2");
    assertThat(play.chip("Amira", "self")).isVisible();
    assertThat(play.chip("Ben", "other")).isVisible();
    Screen.reads(maya, "Room 1 has no scene yet.");
    play.writeScene("room 1", ONE);
    play.takeScene("room 2", TWO);
    Screen.reads(maya, "Nobody has been told yet.");
    play.members().forEach(member -> RoomWall.assertNeverRead(member, ONE, TWO));
  }

  /** The focus stays with the person who is moved. */
  private void placeByKeyboard(String name, String place) {
    play.chip(name, "in the circle").focus();
    maya.page.keyboard().press("Enter");
    maya.page.keyboard().press("Tab");
    assertThat(maya.button(place)).isFocused();
    maya.page.keyboard().press("Enter");
    assertThat(play.chip(name, "self")).isFocused();
  }

  @Test
  @Order(2)
  @DisplayName("SN14 SN18 each is shown the own scene alone and answers; staff alone see it")
  void show() {
    maya.press("Show the parts");
    for (Person member : List.of(amira, ben)) {
      assertThat(Screen.region(member, ONE)).containsText("You are offered a part");
    }
    Screen.reads(amira, "You are yourself in this.");
    Screen.reads(ben, "You play the other person Amira talks to.");
    assertThat(Screen.region(chiara, TWO)).isVisible();
    ben.press("I'm ready");
    chiara.press("I'd rather watch");
    Screen.reads(maya, "Chiara watches in room 2.");
    Screen.reads(maya, "2 of 4 have answered");
    chiara.press("I'm ready");
    Screen.doesNotRead(maya, "Chiara watches in room 2.");
    List.of(amira, ben).forEach(member -> RoomWall.assertNeverRead(member, TWO));
    List.of(chiara, dev).forEach(member -> RoomWall.assertNeverRead(member, ONE));
    assertThat(amira.frames()).noneMatch(frame -> frame.contains("\"answer\":\"ready\""));
  }

  @Test
  @Order(3)
  @DisplayName("BR14 BR15 opened, each receives the own company and nobody else")
  void open() {
    chiara.press("Turn camera off");
    play.sendsNoPicture("Chiara", true);
    openedBefore = play.opened("Maya", "Amira", "Ben", "Chiara", "Dev");
    play.open();
    for (Person member : play.members()) {
      assertThat(RolePlay.inBreakout(member)).hasCount(2);
    }
    play.assertParted(List.of("Amira", "Ben"), List.of("Chiara", "Dev"), List.of("Maya"));
    assertWall();
  }

  @Test
  @Order(4)
  @DisplayName("BR15 CH14 CH16 what is written in a room is read in it and nowhere else")
  void words() {
    for (Person one : List.of(amira, chiara)) {
      one.press("Chat");
      play.write(one, "Message to this room", one == amira ? SAID_IN_ONE : SAID_IN_TWO);
      one.press("Chat");
    }
    ben.press("Chat");
    Screen.reads(ben, SAID_IN_ONE);
    dev.press("Chat");
    Screen.reads(dev, SAID_IN_TWO);
    assertWall();
  }

  @Test
  @Order(5)
  @DisplayName("BR20 a reload is in the breakout again, with its words, its sound and its picture")
  void reload() {
    ben.page.reload();
    assertThat(RolePlay.inBreakout(ben)).hasCount(2);
    assertThat(Screen.region(ben, ONE)).isVisible();
    ben.press("Turn back on");
    play.assertRooms(List.of("Amira", "Ben"), List.of("Chiara", "Dev"), List.of("Maya"));
    openedBefore.put("Ben", play.opened("Ben").get("Ben"));
    assertWall();
  }

  @Test
  @Order(6)
  @DisplayName("BR21 one is moved; the sound of the other room goes on unbroken")
  void move() {
    var sound = Unbroken.since(ben, play.seatOf("Ben"), amira);
    maya.press("Dev, other: move, part, prompt");
    maya.press("To the circle");
    assertThat(dev.circle()).isVisible();
    play.assertParted(List.of("Amira", "Ben"), List.of("Chiara"), List.of("Maya", "Dev"));
    play.place("Dev", "To room 2");
    assertThat(RolePlay.inBreakout(dev)).hasCount(2);
    play.assertRooms(List.of("Amira", "Ben"), List.of("Chiara", "Dev"), List.of("Maya"));
    sound.assertAllArrived();
  }

  @Test
  @Order(7)
  @DisplayName("BR3 BR7 BR14 who plays holds still and swaps; a call brings a visitor, and out")
  void direct() {
    var told = RoomWall.toldOfScene(chiara);
    amira.press("Freeze");
    Screen.reads(ben, "The scene is frozen.");
    amira.press("Go on");
    Screen.doesNotRead(ben, "The scene is frozen.");
    Screen.inScene(amira, "Swap roles");
    Screen.reads(ben, "You are yourself in this.");
    assertThat(RoomWall.toldOfScene(chiara)).isEqualTo(told);
    chiara.press("Ask for help");
    Screen.reads(chiara, "The therapists see your call.");
    var calls = Screen.region(maya, "Calls for help");
    assertThat(calls).containsText("Chiara asks for help in room 2");
    calls.getByRole(AriaRole.BUTTON).click();
    Screen.reads(dev, "Maya is here.");
    play.assertRooms(List.of("Amira", "Ben"), List.of("Maya", "Chiara", "Dev"));
    maya.press("Back to the circle");
    play.assertRooms(List.of("Amira", "Ben"), List.of("Chiara", "Dev"), List.of("Maya"));
    assertWall();
  }

  @Test
  @Order(8)
  @DisplayName("BR9 BR18 BR19 BR23 called back, a room goes when all are ready; devices as before")
  void back() {
    chiara.press("Turn camera on");
    play.sendsNoPicture("Chiara", false);
    play.assertRooms(List.of("Amira", "Ben"), List.of("Chiara", "Dev"), List.of("Maya"));
    dev.press("Turn microphone off");
    maya.press("Bring everyone back in 60 s");
    play.members().forEach(member -> Screen.reads(member, "The therapists call everyone back."));
    List.of(amira, ben).forEach(member -> member.press("I'm ready to go back"));
    List.of(amira, ben).forEach(member -> assertThat(member.circle()).isVisible());
    assertThat(RolePlay.inBreakout(chiara)).hasCount(2);
    List.of(chiara, dev).forEach(member -> member.press("I'm ready to go back"));
    play.sendsNoPicture("Chiara", true);
    play.sendsNoSound("Dev", true);
    for (Person member : play.members()) {
      assertThat(member.circle()).isVisible();
      member.press("I'm myself again");
    }
    play.assertRooms(List.of("Maya", "Amira", "Ben", "Chiara", "Dev"));
    assertThat(chiara.button("Turn camera on")).isVisible();
    assertThat(dev.button("Turn microphone on")).isVisible();
    assertNothingOpened("Maya", "Amira", "Ben", "Dev");
    List.of(amira, ben).forEach(member -> RoomWall.assertNeverRead(member, TWO, SAID_IN_TWO));
    List.of(chiara, dev).forEach(member -> RoomWall.assertNeverRead(member, ONE, SAID_IN_ONE));
    Screen.reads(maya, "All have stepped out of role.");
    maya.press("Not now");
  }

  @Test
  @Order(9)
  @DisplayName("SG4 BR12 who watches the stage sends nothing, whatever their browser does")
  void stage() {
    play.prepare("On the stage");
    play.place("Amira", "On the stage as self");
    play.place("Ben", "On the stage as other");
    play.writeScene("the stage", STAGED);
    maya.press("Show the parts");
    List.of(amira, ben).forEach(member -> member.press("I'm ready"));
    play.open();
    for (Person watcher : List.of(chiara, dev)) {
      Screen.reads(watcher, "You watch.");
    }
    assertThat(chiara.button("Microphone rests. Turn it off")).isVisible();
    play.assertAllReceive("Maya", "Amira", "Ben");
    chiara.forceMicrophone();
    assertThat(chiara.soundPacketsSent()).as("her browser does send").isPositive();
    play.assertAllReceive("Maya", "Amira", "Ben");
  }

  @Test
  @Order(10)
  @DisplayName("SG1 SG3 BR4 BR19 one taps in, another watches; stopped, all is as it was before")
  void tapIn() {
    openedBefore.put("Chiara", play.opened("Chiara").get("Chiara"));
    chiara.press("Ask to take over");
    chiara.press("From Ben: the other person");
    maya.press("Let Chiara in");
    Screen.reads(ben, "You watch.");
    assertThat(ben.button("Microphone rests. Turn it off")).isVisible();
    play.assertAllReceive("Maya", "Amira", "Chiara");
    amira.press("Stop the scene");
    Screen.reads(dev, "The scene has been stopped.");
    List.of(amira, chiara).forEach(member -> member.press("I'm ready to go back"));
    assertThat(ben.button("Turn microphone off")).isVisible();
    play.assertRooms(List.of("Maya", "Amira", "Ben", "Chiara", "Dev"));
    assertNothingOpened("Maya", "Amira", "Ben", "Chiara", "Dev");
  }

  /** Neither a device nor a connection since. */
  private void assertNothingOpened(String... names) {
    for (String name : names) {
      assertThat(play.opened(name).get(name)).as(name).isEqualTo(openedBefore.get(name));
    }
  }

  /** Nothing of one room was ever sent to those of the other. */
  private void assertWall() {
    for (Person member : List.of(amira, ben)) {
      RoomWall.assertNeverRead(member, TWO, SAID_IN_TWO);
      RoomWall.assertNothingOf(member, play.seatsOf("Chiara", "Dev"));
    }
    for (Person member : List.of(chiara, dev)) {
      RoomWall.assertNeverRead(member, ONE, SAID_IN_ONE);
      RoomWall.assertNothingOf(member, play.seatsOf("Amira", "Ben"));
    }
  }
}
