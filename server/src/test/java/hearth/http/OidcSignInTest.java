package hearth.http;

import static hearth.http.PracticeServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.oidc.TinyProvider;
import hearth.http.PracticeBrowser.Answer;
import hearth.practice.AccountId;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing in to an account at a provider")
class OidcSignInTest {
  private static final String ANNA = "anna@example.org";

  private final TinyProvider provider = new TinyProvider();
  private PracticeServer practice;

  @BeforeEach
  void start() throws IOException {
    practice = new PracticeServer(new MemoryRegistry(), provider.settings());
  }

  @AfterEach
  void stop() {
    practice.close();
    provider.close();
  }

  @Test
  @DisplayName(
      "OI11 at first a verified address opens the account it is the name of; then who it is")
  void opens() {
    practice.signedIn("Anna", "Anna@Example.org", false);
    var browser = practice.browser();
    assertThat(browser.get("/api/sign-in").text("provider")).isEqualTo("Tiny");
    var back = signIn(browser, "u-1", ANNA, true);
    assertThat(back.status()).isEqualTo(303);
    assertThat(where(back)).isEqualTo("/sign-in?provider=in");
    assertThat(browser.get("/api/me").text("name")).isEqualTo("Anna");
    var later = practice.browser();
    signIn(later, "u-1", "anna.new@example.org", false);
    assertThat(later.get("/api/me").text("name")).isEqualTo("Anna");
  }

  @Test
  @DisplayName("OI12 an address that is not verified, or nobody's, opens nothing and makes nothing")
  void opensNothing() {
    practice.signedIn("Anna", ANNA, false);
    for (var who : new String[][] {{"u-1", ANNA}, {"u-2", "zoe@example.org"}, {"u-3", null}}) {
      var browser = practice.browser();
      var back = signIn(browser, who[0], who[1], !ANNA.equals(who[1]));
      assertThat(where(back)).isEqualTo("/sign-in?provider=unknown");
      assertThat(browser.account()).isEmpty();
    }
    assertThat(practice.office.accounts().all()).hasSize(1);
  }

  @Test
  @DisplayName("OI12 a closed account is opened by nobody")
  void closed() {
    practice.signedIn("Anna", ANNA, false);
    signIn(practice.browser(), "u-1", ANNA, true);
    var id = practice.account(ANNA);
    practice.office.accounts().close(new AccountId("other"), id);
    var browser = practice.browser();
    assertThat(where(signIn(browser, "u-1", ANNA, true))).isEqualTo("/sign-in?provider=unknown");
    assertThat(browser.account()).isEmpty();
  }

  @Test
  @DisplayName("OI13 an account is one person's: another with the same address is not let in")
  void onePerson() {
    practice.signedIn("Anna", ANNA, false);
    signIn(practice.browser(), "u-1", ANNA, true);
    var other = practice.browser();
    assertThat(where(signIn(other, "u-2", ANNA, true))).isEqualTo("/sign-in?provider=unknown");
    practice.office.accounts().reset(null, practice.account(ANNA));
    assertThat(where(signIn(other, "u-2", ANNA, true))).isEqualTo("/sign-in?provider=in");
    var first = practice.browser();
    assertThat(where(signIn(first, "u-1", ANNA, true))).isEqualTo("/sign-in?provider=unknown");
  }

  @Test
  @DisplayName(
      "OI13 one person has one account: an address that became another's name is not asked")
  void oneAccount() {
    practice.signedIn("Anna", ANNA, false);
    signIn(practice.browser(), "u-1", ANNA, true);
    practice.signedIn("Ben", "ben@example.org", false);
    var browser = practice.browser();
    signIn(browser, "u-1", "ben@example.org", true);
    assertThat(browser.get("/api/me").text("name")).isEqualTo("Anna");
  }

  @Test
  @DisplayName("OI14 it gives a fresh cookie, as a password does; the one before is worth nothing")
  void fresh() {
    var browser = practice.signedIn("Anna", ANNA, false);
    var before = browser.account();
    var back = signIn(browser, "u-1", ANNA, true);
    assertThat(back.set())
        .anyMatch(it -> it.matches("hearth-account=[^;]+; Path=/; HttpOnly; SameSite=Strict"))
        .anyMatch(it -> it.matches("hearth.oidc=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"));
    assertThat(browser.account()).isNotEqualTo(before);
    var old = practice.browser();
    old.cookies.put("hearth-account", before);
    assertThat(old.get("/api/me").status()).isEqualTo(401);
  }

  @Test
  @DisplayName("OI14 the way there is kept in a cookie of its own for ten minutes")
  void wayThere() {
    var there = practice.browser().get("/api/sign-in/oidc");
    assertThat(there.status()).isEqualTo(303);
    assertThat(there.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(there.set())
        .singleElement()
        .asString()
        .matches("hearth.oidc=[^;]+; Path=/; HttpOnly; SameSite=Lax; Max-Age=600");
  }

  @Test
  @DisplayName("OI15 whatever fails leads to the page for signing in, with a word of ours alone")
  void fails() {
    practice.signedIn("Anna", ANNA, false);
    var browser = practice.browser();
    var told = "&error_description=%3Cb%3ECall%20555";
    assertThat(where(browser.get("/oidc/callback?error=access_denied" + told)))
        .isEqualTo("/sign-in?provider=stale");
    var state = sent(browser.get("/api/sign-in/oidc"), "state");
    assertThat(where(browser.get("/oidc/callback?error=access_denied&state=" + state + told)))
        .isEqualTo("/sign-in?provider=declined");
    state = sent(browser.get("/api/sign-in/oidc"), "state");
    provider.fail("/token", 500, "");
    assertThat(where(browser.get("/oidc/callback?code=c&state=" + state)))
        .isEqualTo("/sign-in?provider=away");
    // With a cookie of this browser's that the first one was never given.
    var other = practice.browser();
    other.get("/api/sign-in/oidc");
    state = sent(browser.get("/api/sign-in/oidc"), "state");
    assertThat(where(other.get("/oidc/callback?code=c&state=" + state)))
        .isEqualTo("/sign-in?provider=stale");
    assertThat(browser.account()).isEmpty();
    assertThat(browser.signIn(ANNA, PASSWORD).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("OI15 without a provider there is no such way in")
  void none() throws IOException {
    try (var plain = new PracticeServer(new MemoryRegistry())) {
      assertThat(plain.browser().get("/api/sign-in").json().get("provider").isNull()).isTrue();
      assertThat(plain.browser().get("/api/sign-in/oidc").status()).isEqualTo(404);
      assertThat(plain.browser().get("/oidc/callback?code=c&state=s").status()).isEqualTo(404);
    }
  }

  /** There and back; the provider says who it is. */
  private Answer signIn(PracticeBrowser browser, String subject, String email, boolean verified) {
    var there = browser.get("/api/sign-in/oidc");
    provider.tell("/user", "{\"sub\":\"" + subject + "\"}");
    provider.willSay(
        sent(there, "nonce"),
        claims -> claims.subject(subject).claim("email", email).claim("email_verified", verified));
    return browser.get("/oidc/callback?code=c&state=" + sent(there, "state"));
  }

  private static String where(Answer answer) {
    assertThat(answer.status()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String sent(Answer there, String name) {
    var query = URI.create(where(there)).getRawQuery();
    var found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
    assertThat(found.find()).isTrue();
    return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
  }
}
