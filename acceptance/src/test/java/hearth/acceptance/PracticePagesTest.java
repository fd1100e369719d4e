package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A group from nothing to its gate, in real browsers; walked through in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The practice's pages")
class PracticePagesTest {
  private static final String GROUP = "Wednesday group";
  private static final String PASSWORD = "a quiet lamp by the sea";
  private static final String STRANGER = "This link does not open a seat";
  private static final String SCENE = "A letter read aloud";
  private static final String LINE = "I come on time, or say that I am late.";

  private final HearthProcess server = HearthProcess.start();
  private final Chromium chromium = new Chromium();
  private final Person maya = atTheDesk("Maya");
  private final Person jo = atTheDesk("Jo");
  private final Person anna = atTheDesk("Anna");
  private String path = "";
  private String noraLink = "";
  private Person nora = atTheDesk("Nora");
  private Person olu = atTheDesk("Olu");

  private Person atTheDesk(String name) {
    return new Person(chromium.context(), name, server.base() + "/sign-in");
  }

  private Person byLink(String name, String link) {
    return new Person(chromium.context(), name, link);
  }

  /** Anna has an account, and no group yet. */
  @BeforeAll
  void signIn() {
    signIn(maya, "therapist");
    signIn(jo, "coTherapist");
    var account =
        Desk.post(
            maya,
            "/api/practice/accounts",
            Map.of("name", "Anna Lund", "signInName", "anna", "administrator", false));
    var secret = account.replaceFirst(".*\"secret\":\"([^\"]*)\".*", "$1");
    anna.open();
    Desk.post(anna, "/api/set-up", Map.of("secret", secret, "password", PASSWORD));
    Desk.signIn(anna, "anna", PASSWORD);
  }

  private void signIn(Person person, String whose) {
    var account = server.account(whose);
    Desk.signIn(person, account.signInName(), account.password());
  }

  @AfterAll
  void close() {
    chromium.close();
    server.close();
  }

  @Test
  @Order(1)
  @DisplayName(
      "an administrator founds a group, and adds staff by their accounts and members by name")
  void found() {
    Desk.everybodyCanUse(maya);
    Desk.link(maya, "New group").click();
    maya.heading("New group");
    maya.press("Found the group");
    Desk.says(maya, "Please give the group a name.");
    Desk.everybodyCanUse(maya);
    Desk.fill(maya, "Name of the group", GROUP);
    Desk.choose(maya, "Sessions", "12");
    Desk.says(maya, "final: sessions 10 to 12");
    maya.press("Found the group");
    maya.heading(GROUP);
    path = maya.page.url().replaceFirst(".*(/practice/groups/.*)", "$1");
    add("Therapist", "Anna Lund", null);
    add("Co-therapist", "Jo", null);
    add("Member", null, "Nora");
    add("Member", null, "Olu");
    assertThat(Desk.row(maya, "Nora")).containsText("Not invited yet");
    assertThat(Desk.row(maya, "Anna Lund")).containsText("Signs in as anna");
    Desk.everybodyCanUse(maya);
  }

  private void add(String role, @Nullable String account, @Nullable String name) {
    Desk.choose(maya, "As", role);
    if (account != null) {
      Desk.choose(maya, "Account", account);
    }
    var field = maya.page.getByLabel("Name in the circle");
    if (name != null) {
      field.fill(name);
    }
    var added = field.inputValue();
    field.press("Enter");
    assertThat(Desk.row(maya, added)).isVisible();
    assertThat(field).isFocused();
  }

  @Test
  @Order(2)
  @DisplayName("a link opens a seat once; to anybody after that it is as any other")
  void link() {
    maya.press("Invite for Nora");
    noraLink = Desk.toldLink(maya);
    Desk.everybodyCanUse(maya);
    maya.press("Done");
    assertThat(Desk.row(maya, "Nora")).containsText("open until");
    nora = byLink("Nora", noraLink);
    nora.open().sign().heading("Today");
    var stranger = byLink("Stranger", noraLink);
    stranger.open().heading(STRANGER);
    Desk.everybodyCanUse(stranger);
    maya.page.reload();
    assertThat(Desk.row(maya, "Nora")).containsText("1 browser");
    assertThat(Desk.row(maya, "Nora")).containsText("Signed version 1");
  }

  @Test
  @Order(3)
  @DisplayName("where the group asks for a PIN, the link alone opens nothing")
  void pin() {
    Desk.toPart(maya, "Settings");
    maya.heading(GROUP + ": settings");
    maya.page.getByLabel("A PIN for invitations").check();
    Desk.everybodyCanUse(maya);
    maya.press("Save the settings");
    Desk.says(maya, "The settings are saved.");
    Desk.toPart(maya, "People");
    maya.press("Invite for Olu");
    var pin = maya.page.locator(".told-pin").innerText().replace(" ", "");
    olu = byLink("Olu", Desk.toldLink(maya));
    olu.open().heading("Your six digits");
    Desk.everybodyCanUse(olu);
    Desk.fill(olu, "Six digits", pin.equals("123456") ? "654321" : "123456");
    olu.press("Continue");
    Desk.says(olu, "These are not the six digits");
    Desk.fill(olu, "Six digits", pin.substring(0, 3) + " " + pin.substring(3));
    olu.press("Continue");
    olu.sign().heading("Today");
  }

  @Test
  @Order(4)
  @DisplayName("a new link with sign-out ends what came in by the one before, at once")
  void reissue() {
    Desk.toGroup(maya, GROUP);
    maya.press("New link for Nora");
    maya.page.getByLabel("Also sign out the browser that came in before").check();
    Desk.everybodyCanUse(maya);
    maya.press("Make a new link");
    var link = Desk.toldLink(maya);
    nora.heading(STRANGER);
    nora.page.reload();
    nora.heading(STRANGER);
    byLink("Stranger", noraLink).open().heading(STRANGER);
    nora = byLink("Nora", link);
    nora.open();
    Desk.fill(nora, "Six digits", maya.page.locator(".told-pin").innerText());
    nora.press("Continue");
    nora.heading("Today");
  }

  @Test
  @Order(5)
  @DisplayName("a new text asks everybody again, and its therapist sees who has signed")
  void agreement() {
    Desk.toGroup(anna, GROUP);
    Desk.everybodyCanUse(anna);
    Desk.toPart(anna, "Agreement");
    anna.heading(GROUP + ": agreement");
    anna.press("Write a line");
    anna.page.keyboard().type(LINE);
    assertThat(anna.page.getByRole(AriaRole.LIST, listNamed("What changes against version 1")))
        .containsText(LINE);
    Desk.everybodyCanUse(anna);
    anna.press("Publish version 2");
    anna.confirm("Publish");
    Desk.says(anna, "0 of 4 have signed version 2");
    olu.page.reload();
    olu.heading("Our agreement");
    Desk.says(olu, LINE);
    olu.sign().heading("Today");
    anna.page.reload();
    assertThat(anna.page.getByRole(AriaRole.LIST, listNamed("Has signed"))).containsText("Olu");
    assertThat(anna.page.getByRole(AriaRole.LIST, listNamed("Has not signed yet")))
        .containsText("Nora");
    Desk.everybodyCanUse(anna);
  }

  @Test
  @Order(6)
  @DisplayName("a co-therapist makes members' links, and changes nothing else of the group")
  void coTherapist() {
    Desk.toGroup(jo, GROUP);
    Desk.everybodyCanUse(jo);
    assertThat(jo.button("New link for Olu")).isVisible();
    assertThat(jo.button("Add")).hasCount(0);
    assertThat(jo.button("Rename")).hasCount(0);
    assertThat(Desk.link(jo, "Settings")).hasCount(0);
    jo.page.navigate(server.base() + path + "/settings");
    Desk.says(jo, "change its settings");
    assertThat(jo.button("Save the settings")).hasCount(0);
    var api = "/api" + path;
    assertThat(Desk.post(jo, api + "/close", Map.of())).startsWith("403");
    assertThat(Desk.post(jo, api + "/seats", Map.of("role", "member", "name", "Pia")))
        .startsWith("403");
  }

  @Test
  @Order(7)
  @DisplayName("a stranger and a member get nothing of the practice, in any answer")
  void nobodyElse() {
    for (var person : List.of(byLink("Stranger", server.base() + "/"), olu)) {
      var answers = new ArrayList<Response>();
      person.page.onResponse(answers::add);
      person.page.navigate(server.base() + path);
      person.heading("Sign in");
      for (var asked : List.of("", "/agreement", "/agreement/1")) {
        assertThat(Desk.get(person, "/api" + path + asked)).startsWith("401");
      }
      assertThat(Desk.get(person, "/api/practice/groups")).startsWith("401");
      assertThat(Desk.get(person, "/api/practice/accounts")).startsWith("401");
      assertThat(Desk.post(person, "/api" + path + "/close", Map.of())).startsWith("401");
      assertThat(answers).hasSizeGreaterThan(5);
      assertThat(answers.stream().map(PracticePagesTest::textOf))
          .noneMatch(body -> body.contains(GROUP) || body.contains("Nora") || body.contains(LINE));
    }
  }

  @Test
  @Order(8)
  @DisplayName("staff share the library of scenes: one writes, another finds, changes and drops")
  void scenes() {
    Desk.link(jo, "Scenes").click();
    jo.heading("Scenes");
    Desk.everybodyCanUse(jo);
    jo.press("New scene");
    jo.press("Put it into the library");
    Desk.says(jo, "Please give the scene a title.");
    Desk.fill(jo, "Title", SCENE);
    Desk.choose(jo, "Problem area", "Grief");
    Desk.fill(jo, "Situation", "You have written a letter. Somebody listens while you read it.");
    Desk.fill(jo, "Aim", "Read it to the end.");
    Desk.fill(jo, "Prompt 1", "“I need no answer.”");
    Desk.everybodyCanUse(jo);
    jo.press("Put it into the library");
    assertThat(jo.page.locator("summary").filter(having(SCENE))).isFocused();
    Desk.says(jo, "“I need no answer.”");

    maya.page.navigate(server.base() + "/practice/scenes");
    Desk.fill(maya, "Find a scene", "letter listens");
    Desk.says(maya, "1 of 13 scenes");
    maya.page.locator("summary").filter(having(SCENE)).click();
    maya.press("Change “" + SCENE + "”");
    Desk.fill(maya, "Aim", "Read it aloud.");
    maya.press("Save the scene");
    Desk.says(maya, "Read it aloud.");
    maya.press("Drop “" + SCENE + "”");
    Desk.says(maya, "“" + SCENE + "” is dropped.");
    assertThat(maya.page.getByText("Dropped (1)")).isVisible();
    maya.press("Undo");
    assertThat(maya.page.locator("summary").filter(having(SCENE))).isVisible();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static String textOf(Response response) {
    return response.headers().getOrDefault("content-type", "").contains("font")
        ? ""
        : response.url() + response.text();
  }

  private static Page.GetByRoleOptions listNamed(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
