package hearth.http;

import static hearth.http.PracticeServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing in to an account")
class SignInTest {
  private PracticeServer practice;

  @BeforeEach
  void start() throws IOException {
    practice = new PracticeServer(new MemoryRegistry());
  }

  @AfterEach
  void stop() {
    practice.close();
  }

  private PracticeBrowser maya() {
    return practice.signedIn("Maya Okafor", "maya@example.org", true);
  }

  private PracticeBrowser in(String name) {
    var browser = practice.browser();
    assertThat(browser.signIn(name, PASSWORD).status()).isEqualTo(200);
    return browser;
  }

  @Test
  @DisplayName("a set-up link gives a password and signs in; then name and password do")
  void comesIn() {
    var first = maya();
    var me = first.get("/api/me");
    assertThat(me.status()).isEqualTo(200);
    assertThat(me.text("name")).isEqualTo("Maya Okafor");
    assertThat(me.text("signInName")).isEqualTo("maya@example.org");
    assertThat(me.json().get("administrator").asBoolean()).isTrue();
    assertThat(me.json().get("groups").size()).isZero();

    var second = in(" Maya@Example.ORG ").get("/api/me");
    assertThat(second.text("account")).isEqualTo(me.text("account"));
    assertThat(second.json().get("signIns").size()).isEqualTo(2);
    assertThat(second.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  @DisplayName("AC14 a set-up link is good once, for seven days, and a newer one ends it")
  void setUpLink() {
    var secret = practice.invited("Jo", "jo", false);
    var look = practice.browser().post("/api/set-up/look", "secret", secret);
    assertThat(look.text("name")).isEqualTo("Jo");
    assertThat(practice.browser().post("/api/set-up", "secret", secret, "password", "short").rule())
        .isEqualTo("passwordShort");
    var set = practice.browser().post("/api/set-up", "secret", secret, "password", PASSWORD);
    assertThat(set.status()).isEqualTo(200);
    for (var worthless : new String[] {secret, secret + "x", "x", ""}) {
      var used = practice.browser().post("/api/set-up", "secret", worthless, "password", PASSWORD);
      assertThat(used.status()).isEqualTo(403);
      assertThat(used.rule()).isEqualTo("setUpLink");
    }

    var older = practice.invited("Kim", "kim", false);
    var newer = practice.office.accounts().reset(null, practice.account("kim"));
    assertThat(newer).isNotNull();
    assertThat(practice.browser().post("/api/set-up/look", "secret", older).status())
        .isEqualTo(403);

    var late = practice.invited("Lee", "lee", false);
    practice.clock.pass(Duration.ofDays(7));
    assertThat(practice.browser().post("/api/set-up/look", "secret", late).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("AC9 an unknown name and a wrong password are answered alike")
  void alike() {
    maya();
    var wrong = practice.browser().signIn("maya@example.org", "not my password");
    var unknown = practice.browser().signIn("nobody@example.org", PASSWORD);
    assertThat(wrong.status()).isEqualTo(403);
    assertThat(unknown.status()).isEqualTo(wrong.status());
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(wrong.set()).isEmpty();
    assertThat(unknown.set()).isEmpty();
  }

  @Test
  @DisplayName("AC11 a sign-in has a fresh cookie; the one that came along is worth nothing after")
  void rotates() {
    var browser = maya();
    var before = browser.account();
    assertThat(browser.signIn("maya@example.org", PASSWORD).set().getFirst())
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Max-Age", "Secure");
    assertThat(browser.account()).isNotEqualTo(before);
    assertThat(browser.get("/api/me").json().get("signIns").size()).isEqualTo(1);
    browser.cookies.put("hearth-account", before);
    assertThat(browser.get("/api/me").status()).isEqualTo(401);

    // A cookie that somebody else chose is never taken over.
    var chosen = practice.browser();
    var fixed = practice.account("maya@example.org") + "." + "A".repeat(43);
    chosen.cookies.put("hearth-account", fixed);
    chosen.signIn("maya@example.org", PASSWORD);
    assertThat(chosen.account()).isNotEqualTo(fixed);
  }

  @Test
  @DisplayName("AC12 a sign-in ends an hour after it was last seen, and after twelve in any case")
  void ends() {
    var browser = maya();
    for (int i = 0; i < 14; i++) {
      practice.clock.pass(Duration.ofMinutes(50));
      assertThat(browser.get("/api/me").status()).isEqualTo(200);
    }
    practice.clock.pass(Duration.ofMinutes(50));
    assertThat(browser.get("/api/me").status()).isEqualTo(401);

    var other = in("maya@example.org");
    practice.clock.pass(Duration.ofMinutes(59));
    assertThat(other.get("/api/me").status()).isEqualTo(200);
    practice.clock.pass(Duration.ofMinutes(61));
    assertThat(other.get("/api/me").status()).isEqualTo(401);
  }

  @Test
  @DisplayName("AC13 signing out ends this browser's sign-in, or everywhere")
  void signsOut() {
    var here = maya();
    var there = in("maya@example.org").as("Mozilla/5.0 (iPhone) Safari/605.1");
    var cookie = here.account();
    assertThat(here.post("/api/sign-out", Map.of("everywhere", false)).status()).isEqualTo(204);
    assertThat(here.account()).isEmpty();
    here.cookies.put("hearth-account", cookie);
    assertThat(here.get("/api/me").status()).isEqualTo(401);
    assertThat(there.get("/api/me").status()).isEqualTo(200);

    var again = in("maya@example.org");
    assertThat(there.post("/api/sign-out", Map.of("everywhere", true)).status()).isEqualTo(204);
    assertThat(again.get("/api/me").status()).isEqualTo(401);
  }

  private static long retryAfter(PracticeBrowser.Answer answer) {
    return answer.headers().firstValueAsLong("Retry-After").orElseThrow();
  }

  @Test
  @DisplayName("AC10 after five wrong ones an account waits; whoever is signed in stays so")
  void waits() {
    var maya = maya();
    for (int i = 0; i < 5; i++) {
      assertThat(practice.browser().signIn("maya@example.org", "wrong" + i).status())
          .isEqualTo(403);
      assertThat(practice.browser().signIn("nobody", "wrong" + i).status()).isEqualTo(403);
    }
    var waits = practice.browser().signIn("maya@example.org", PASSWORD);
    var nobody = practice.browser().signIn("nobody", PASSWORD);
    assertThat(waits.status()).isEqualTo(429);
    assertThat(waits.body()).isEqualTo(nobody.body());
    // A second may have gone by between the two.
    assertThat(List.of(retryAfter(waits), retryAfter(nobody))).allMatch(wait -> wait >= 58);
    assertThat(maya.get("/api/me").status()).isEqualTo(200);

    practice.clock.pass(Duration.ofMinutes(1));
    assertThat(practice.browser().signIn("maya@example.org", "wrong").status()).isEqualTo(403);
    practice.clock.pass(Duration.ofMinutes(1));
    assertThat(practice.browser().signIn("maya@example.org", PASSWORD).status()).isEqualTo(429);
    practice.clock.pass(Duration.ofMinutes(1));
    assertThat(practice.browser().signIn("maya@example.org", PASSWORD).status()).isEqualTo(200);
    assertThat(practice.browser().signIn("maya@example.org", PASSWORD).status()).isEqualTo(200);
  }
}
