package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A co-therapist who observes and writes at 100 words a minute, over a line that loses, breaks and
 * is cut, to a server that is killed: every word is there once, and at hand after the session.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The co-therapist's desk")
class DeskTest {
  private static final Duration LED_WITHIN = Duration.ofSeconds(5);
  private static final Weather BAD = new Weather(20261128, 20, 5, 4);

  private static final String LETTER = "the letter she never sent to her sister";
  private static final String LIGHTHOUSE = "Ben laughs and looks away from the lighthouse";
  private static final String SORRY = "he will try to say one plain sorry this week";
  private static final List<String> WRITTEN = List.of(LETTER, LIGHTHOUSE, SORRY);
  private static final String BEFORE_THE_RELOAD = "The pause after that word was long";
  private static final String UNDER_THE_KILL = "Maya linked the mood to the quarrel";
  private static final String IN_THE_HAND_OVER = "While Maya was away the room was kind";

  private CircleOfFive five;
  private Person maya;
  private Person jo;
  private NoteTaker hers;
  private NoteTaker mayas;

  @BeforeAll
  void sitDown() {
    five = new CircleOfFive(BAD).seated();
    maya = five.maya;
    jo = five.jo;
    hers = new NoteTaker(jo);
    mayas = new NoteTaker(maya);
  }

  @AfterAll
  void close() {
    five.close();
  }

  @Test
  @Order(1)
  @DisplayName("OB1 who observes sees every face, and the place to write is there")
  void observes() {
    Screen.reads(jo, "You are observing");
    five.assertAllSeatedOnce();
    assertThat(jo.button("Turn microphone on")).hasCount(0);
    assertThat(hers.writer()).isVisible();
    Look.briefly(jo.page);
  }

  @Test
  @Order(2)
  @DisplayName("NT9 what is written at 100 words a minute over a bad line is there once, in order")
  void written() {
    maya.press("Notes");
    hers.writer().focus();
    hers.type(LETTER + " #link"); // A whole tag needs no choosing: Enter ends the line.
    hers.endsTheLine();
    five.josLine.cut();
    hers.type(LIGHTHOUSE);
    hers.isTold("Not saved yet: no connection. Kept in this tab.");
    hers.endsTheLine();
    five.josLine.mend();
    hers.type("@Be");
    jo.page.keyboard().press("Tab"); // Whom the line is about.
    hers.type("#homework " + SORRY);
    hers.endsTheLine();
    hers.isTold("Saved");
    hers.reads(WRITTEN);
    mayas.reads(WRITTEN);
  }

  @Test
  @Order(3)
  @DisplayName("NT9 NT21 a reload while the line is cut loses nothing, and sends it once")
  void reloaded() {
    five.josLine.cut();
    hers.writer().focus();
    hers.type(BEFORE_THE_RELOAD);
    hers.isTold("Not saved yet: no connection. Kept in this tab.");
    assertThat(hers.kept()).hasSize(1).noneMatch(text -> text.contains("pause"));
    var here = jo.page.url();
    reload();
    five.josLine.mend();
    Awaitility.await().ignoreExceptions().until(() -> jo.page.navigate(here).ok());
    jo.seated();
    assertThat(hers.writer()).hasValue(BEFORE_THE_RELOAD);
    hers.isTold("Saved");
    hers.writer().press("Enter");
    mayas.reads(List.of(BEFORE_THE_RELOAD));
    assertThat(hers.kept()).isEmpty();
  }

  @Test
  @Order(4)
  @DisplayName(
      "NT16 the server is killed in the middle of a line, and all of the line is there once")
  void killed() {
    hers.writer().focus();
    hers.type(UNDER_THE_KILL.substring(0, 16));
    five.server.kill();
    hers.type(UNDER_THE_KILL.substring(16, 24));
    five.server.restart();
    hers.type(UNDER_THE_KILL.substring(24));
    hers.endsTheLine();
    hers.isTold("Saved");
    mayas.reads(Stream.concat(WRITTEN.stream(), Stream.of(UNDER_THE_KILL)).toList());
  }

  @Test
  @Order(5)
  @DisplayName("OB3 the therapist's line breaks: every control within 5 s, and the caret stays")
  void handedOver() {
    jo.seated();
    maya.seated();
    hers.writer().focus();
    int half = IN_THE_HAND_OVER.length() / 2;
    hers.type(IN_THE_HAND_OVER.substring(0, half));
    five.mayasLine.cut();
    long cut = System.nanoTime();
    hers.type(IN_THE_HAND_OVER.substring(half));
    assertThat(jo.button("Turn microphone on")).isVisible();
    assertThat(jo.button("Hush Amira")).isEnabled();
    var took = Duration.ofNanos(System.nanoTime() - cut);
    System.out.println("every control within " + took.toMillis() + " ms, typing meanwhile");
    assertThat(took).isLessThan(LED_WITHIN);
    assertThat(hers.writer()).isFocused();
    assertThat(hers.writer()).hasValue(IN_THE_HAND_OVER);
    hers.endsTheLine();
    five.mayasLine.mend();
    maya.seated();
    mayas.reads(List.of(IN_THE_HAND_OVER));
  }

  @Test
  @Order(6)
  @DisplayName(
      "NT17 OB4 nothing that a member's browser asked for or received has to do with notes")
  void membersHearNothing() {
    for (Person member : five.members()) {
      assertThat(member.frames()).isNotEmpty().noneMatch(DeskTest::tells);
      assertThat(member.page.content()).doesNotContain(LETTER);
      assertThat(member.asked())
          .isNotEmpty()
          .noneMatch(url -> url.matches("(?i).*(notes|drafts|/desk|/before).*"));
      assertThat(member.button("Notes")).hasCount(0);
    }
    assertThat(jo.asked()).anyMatch(url -> url.contains("/desk?"));
    List.of(maya, jo).forEach(it -> assertThat(it.frames()).noneMatch(DeskTest::tells));
  }

  @Test
  @Order(7)
  @DisplayName("TL1 after the session its notes hang on its course, beside who was there")
  void afterwards() {
    maya.press("Notes");
    maya.pressAndConfirm("End session for everyone");
    jo.heading("The session has ended");
    var page = beside("Go on writing notes");
    title(page, "Session 5 of 14");
    var course = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("How it went"));
    for (String line : WRITTEN) {
      assertThat(course.getByText(line)).hasCount(1);
    }
    assertThat(page.getByText("Attendance: 3 of")).isVisible();
    Look.briefly(page);
  }

  @Test
  @Order(8)
  @DisplayName("NX1 a copy of the notes is saved as Markdown and as PDF")
  void saved() throws IOException {
    var page = jo.page.context().pages().getLast();
    assertThat(Files.readString(copy(page, "Markdown").path())).contains(WRITTEN);
    var pdf = copy(page, "PDF");
    assertThat(pdf.suggestedFilename()).isEqualTo("notes-session-5.pdf");
    assertThat(Files.readAllBytes(pdf.path())).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  @Order(9)
  @DisplayName(
      "BF1 NX1 before the next session homework stands on one page; what was written is found")
  void before() {
    var page = jo.page.context().pages().getLast();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Before the session"))
        .first()
        .click();
    title(page, "Before the session");
    assertThat(page.getByText(SORRY)).isVisible();
    Look.briefly(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Notes").setExact(true))
        .first()
        .click();
    title(page, "Notes");
    page.getByLabel("Find in the notes").fill("LETTER sister");
    assertThat(page.getByText(LETTER).first()).isVisible();
    Look.briefly(page);
  }

  /** Without a connection the browser shows a page of its own, which goes on trying by itself. */
  private void reload() {
    try {
      jo.page.reload();
    } catch (PlaywrightException e) {
      assertThat(e).hasMessageContaining("net::ERR_");
    }
  }

  private Page beside(String link) {
    return jo.page.waitForPopup(
        () -> jo.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click());
  }

  private static void title(Page page, String words) {
    assertThat(
            page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setLevel(1).setName(words).setExact(true)))
        .isVisible();
  }

  private static Download copy(Page page, String format) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save a copy")).click();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(format)).check();
    return page.waitForDownload(
        () ->
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the file"))
                .click());
  }

  private static boolean tells(String frame) {
    return Stream.concat(
            WRITTEN.stream(), Stream.of(BEFORE_THE_RELOAD, UNDER_THE_KILL, IN_THE_HAND_OVER))
        .anyMatch(frame::contains);
  }
}
