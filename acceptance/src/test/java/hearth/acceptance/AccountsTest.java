package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Staff and their accounts, from the set-up link to signing out everywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Accounts of a practice, in real browsers")
class AccountsTest {
  private static final String NAME = "nour@example.org";
  private static final String PASSWORD = "harbour lantern quiet maple";

  private final HearthProcess server = HearthProcess.start();
  private final HearthProcess.Account demo = server.account("therapist");
  private final Chromium chromium = new Chromium();
  private final Staff maya = new Staff(chromium, server.base());
  private final Staff nour = new Staff(chromium, server.base());
  private final Staff telephone = new Staff(chromium, server.base());
  private final Staff stranger = new Staff(chromium, server.base());
  private String setUpLink = "";
  private List<String> recoveryCodes = List.of();

  @AfterAll
  void close() {
    chromium.close();
    server.close();
  }

  @BeforeAll
  void signIn() {
    maya.open("/").heading("Welcome").goTo("Staff: sign in");
    maya.signIn(demo.signInName(), "not her password at all");
    maya.reads("do not fit together");
    maya.usable().signIn(demo.signInName(), demo.password()).heading("Groups").usable();
    assertThat(maya.page).hasTitle("Groups · Hearth");
  }

  @Test
  @Order(1)
  @DisplayName("an administrator makes an account, and gives its set-up link away")
  void make() {
    maya.goTo("Accounts").heading("Accounts").usable();
    assertThat(maya.page).hasTitle("Accounts · Hearth");
    maya.press("New account");
    maya.usable();
    maya.fill("Name", "Nour Haddad");
    maya.fill("Sign-in name", NAME);
    maya.confirm("Make the account");
    maya.reads("This is shown once.");
    maya.usable();
    setUpLink = maya.field("Link").inputValue();
    assertThat(setUpLink).startsWith(server.base() + "/set-up#");
    maya.press("Done");
    assertThat(maya.row("Nour Haddad")).containsText("Invited");
  }

  @Test
  @Order(2)
  @DisplayName("its person opens the link in their own browser and chooses a password")
  void setUp() {
    nour.page.navigate(setUpLink);
    nour.heading("Welcome, Nour Haddad").usable();
    assertThat(nour.page).hasURL(server.base() + "/set-up");
    nour.fill("New password", "too short");
    nour.press("Set password and sign in");
    nour.reads("A password has at least 12 characters: 3 more, please.");
    nour.fill("New password", PASSWORD);
    nour.press("Set password and sign in");
    nour.heading("Groups").reads("You are not staff of a group yet.");
    telephone.page.navigate(setUpLink);
    telephone.heading("This link does not open an account").usable();
    maya.page.reload();
    assertThat(maya.row("Nour Haddad")).containsText("Active");
  }

  @Test
  @Order(3)
  @DisplayName("a second factor: a picture or a secret for the app, and codes told once")
  void secondFactor() {
    nour.goTo("My account").heading("My account").usable();
    nour.press("Set up a second factor");
    nour.fill("Your password", PASSWORD);
    nour.press("Continue");
    assertThat(nour.page.getByRole(AriaRole.IMG)).hasAccessibleName("QR code");
    nour.usable();
    var app = new Authenticator(nour.page.locator("code").innerText());
    nour.fill("Code from your app", app.now());
    nour.press("Turn on the second factor");
    nour.reads("Your recovery codes");
    nour.usable();
    recoveryCodes = nour.page.locator("li code").allInnerTexts();
    assertThat(recoveryCodes).hasSize(10);
    nour.press("Done");
    nour.reads("On. 10 recovery codes are left.");
    nour.press("Sign out");
    nour.signIn(NAME, PASSWORD).heading("Your second factor").usable();
    nour.fill("Code from your app", "000 000");
    nour.press("Sign in");
    nour.reads("This code is not right");
    nour.fill("Code from your app", app.next());
    nour.press("Sign in");
    nour.heading("Groups");
  }

  @Test
  @Order(4)
  @DisplayName("a recovery code lets in without the telephone, back to the page that was asked for")
  void recoveryCode() {
    telephone.open("/practice/me").signIn(NAME, PASSWORD).heading("Your second factor");
    telephone.press("Use a recovery code instead");
    telephone.fill("Recovery code", recoveryCodes.getFirst());
    telephone.press("Sign in");
    telephone.heading("My account").reads("9 recovery codes are left.");
  }

  @Test
  @Order(5)
  @DisplayName("signing out everywhere ends every browser")
  void everywhere() {
    telephone.press("Sign out everywhere");
    telephone.usable();
    telephone.confirm("Sign out everywhere");
    telephone.heading("Sign in");
    nour.goTo("My account").heading("Sign in");
    nour.open("/practice").heading("Sign in");
  }

  @Test
  @Order(6)
  @DisplayName("a closed account opens nothing until it is reopened, by Undo too")
  void closed() {
    maya.press("More for Nour Haddad");
    maya.press("Close the account");
    maya.usable();
    maya.confirm("Close the account");
    maya.reads("The account of Nour Haddad is closed.");
    nour.signIn(NAME, PASSWORD).reads("do not fit together");
    maya.press("Undo");
    maya.reads("Nour Haddad can sign in again.");
    nour.signIn(NAME, PASSWORD).heading("Your second factor");
  }

  @Test
  @Order(7)
  @DisplayName("staff enter the session of their group, by the seat that their account holds")
  void enter() {
    maya.goTo("Groups").heading("Groups");
    maya.press("Enter the session");
    maya.heading("Our agreement");
    var seat = maya.page.url().substring(server.base().length());
    maya.page.context().clearCookies();
    maya.page.reload();
    maya.heading("This link does not open a seat").goTo("Staff: sign in");
    maya.signIn(demo.signInName(), demo.password()).heading("Our agreement");
    assertThat(maya.page).hasURL(server.base() + seat);
  }

  @Test
  @Order(8)
  @DisplayName("a passkey: added once, then it signs in after the password")
  void passkey() {
    // A browser has passkeys for a name, and none for numbers.
    maya.open("/practice/me").heading("My account");
    assertThat(maya.button("Add a passkey")).hasCount(0);
    var named = server.base().replace("127.0.0.1", "localhost");
    var desk = new Staff(chromium, named);
    desk.holdsSecurityKey();
    desk.open("/practice/me").signIn(demo.signInName(), demo.password()).heading("My account");
    desk.press("Add a passkey");
    desk.usable();
    desk.fill("A name for it", "Desk");
    desk.fill("Your password", demo.password());
    desk.press("Continue");
    desk.reads("Your recovery codes");
    desk.press("Done");
    desk.reads("On, with a passkey. 10 recovery codes are left.");
    desk.reads("not used yet");
    desk.usable();
    desk.press("Sign out");
    desk.signIn(demo.signInName(), demo.password()).heading("Your second factor").usable();
    desk.press("Use a code instead");
    desk.press("Use your passkey instead");
    desk.press("Use your passkey");
    desk.heading("Groups").goTo("My account");
    desk.press("Remove Desk");
    desk.fill("Your password", demo.password());
    desk.press("Remove the passkey");
    desk.reads("Set up a second factor");
    desk.close();
    // The watch takes this name for another house: its pages have asked nobody but it.
    assertThat(OwnOriginOnly.takeAmiss())
        .allMatch(it -> it.startsWith("asked by " + named + "/") && it.contains(" " + named + "/"));
  }

  @Test
  @Order(9)
  @DisplayName("a stranger is told nothing of the practice, whatever page they open")
  void stranger() {
    for (String page : List.of("", "/me", "/accounts", "/agreement", "/groups/g1", "/groups/new")) {
      stranger.open("/practice" + page).heading("Sign in");
    }
    stranger.open("/sign-in?back=//example.org").usable();
    stranger.signIn(demo.signInName(), "a guess of a stranger").reads("do not fit together");
    var received = String.join("\n", stranger.received());
    assertThat(received)
        .isNotBlank()
        .doesNotContain("Nour", "Maya", NAME, "Jo\"", "recoveryCodes\":");
  }
}
