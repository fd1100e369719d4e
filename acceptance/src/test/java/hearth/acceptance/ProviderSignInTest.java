package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing in through the pages of a real provider, which is on another site than the house. */
@DisplayName("Signing in at the practice's provider, in a browser")
class ProviderSignInTest {
  private static final String ANNA = "anna@practice.example";

  private static OidcProvider provider;
  private static ServeProcess house;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    int port = ServeProcess.freePort();
    provider = OidcProvider.start("http://127.0.0.1:" + port + "/oidc/callback");
    house = ServeProcess.start(port, provider, ANNA);
    chromium = new Chromium();
  }

  /** The provider's pages, which we went to, are all that was asked elsewhere. */
  @AfterAll
  static void stop() {
    chromium.close();
    house.close();
    provider.close();
    assertThat(OwnOriginOnly.takeAmiss()).allMatch(it -> it.contains(provider.issuer().toString()));
  }

  @Test
  @DisplayName("the button leads there, and back to the page one wanted")
  void signsIn() {
    try (var context = chromium.context()) {
      var page = context.newPage();
      page.navigate(house.base() + "/practice/me");
      atTheProvider(page, "anna");
      page.waitForURL(house.base() + "/practice/me");
      assertThat(page.getByText(ANNA).first()).isVisible();
      var cookie = cookie(context, "hearth-account");
      assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
      assertThat(cookie.httpOnly).isTrue();
      assertThat(context.cookies(house.base())).noneMatch(it -> it.name.equals("hearth.oidc"));
      page.reload();
      assertThat(page.getByText(ANNA).first()).isVisible();
    }
  }

  @Test
  @DisplayName("who has no account is told whom to ask, and can still use a password")
  void noAccount() {
    try (var context = chromium.context()) {
      var page = context.newPage();
      page.navigate(house.base() + "/sign-in");
      atTheProvider(page, "zoe");
      page.waitForURL(Pattern.compile("/sign-in"));
      assertThat(page.getByText("There is no account here that goes with yours at Contoso"))
          .isVisible();
      assertThat(page.getByLabel("Sign-in name")).isVisible();
      assertThat(context.cookies(house.base())).noneMatch(it -> it.name.equals("hearth-account"));
    }
  }

  private static void atTheProvider(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Contoso"))
        .click();
    page.waitForURL(Pattern.compile(Pattern.quote(provider.issuer().toString()) + ".*"));
    page.getByPlaceholder("Username").fill(name);
    page.getByPlaceholder("Password").fill(name);
    page.getByRole(AriaRole.BUTTON).first().click();
  }

  private static com.microsoft.playwright.options.Cookie cookie(
      BrowserContext context, String name) {
    return context.cookies(house.base()).stream()
        .filter(it -> it.name.equals(name))
        .findFirst()
        .orElseThrow();
  }
}
