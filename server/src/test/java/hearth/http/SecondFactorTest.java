package hearth.http;

import static hearth.http.PracticeServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.TestApp;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A second factor")
class SecondFactorTest {
  private PracticeServer practice;
  private PracticeBrowser maya;

  @BeforeEach
  void start() throws IOException {
    practice = new PracticeServer(new MemoryRegistry());
    maya = practice.signedIn("Maya Okafor", "maya", true);
  }

  @AfterEach
  void stop() {
    practice.close();
  }

  private TestApp app() {
    var begun = maya.post("/api/me/second-factor/begin", "password", PASSWORD);
    assertThat(begun.status()).isEqualTo(200);
    assertThat(begun.text("uri"))
        .isEqualTo("otpauth://totp/Hearth:maya?secret=" + begun.text("secret") + "&issuer=Hearth");
    var qr = begun.json().get("qr");
    assertThat(qr.size()).isGreaterThan(20);
    qr.forEach(row -> assertThat(row.asString()).hasSize(qr.size()).matches("[# ]+"));
    return new TestApp(begun.text("secret"), practice.clock);
  }

  private List<String> confirmed(TestApp app) {
    var answer = maya.post("/api/me/second-factor/confirm", "code", app.digits());
    assertThat(answer.status()).isEqualTo(200);
    var codes = new ArrayList<String>();
    answer.json().get("codes").forEach(code -> codes.add(code.asString()));
    return codes;
  }

  private String ticket(PracticeBrowser browser) {
    return browser.signIn("maya", PASSWORD).text("ticket");
  }

  private static PracticeBrowser.Answer second(
      PracticeBrowser browser, String ticket, String code) {
    return browser.post("/api/sign-in/second", "ticket", ticket, "code", code);
  }

  @Test
  @DisplayName("AC19 the password alone gives a ticket that opens nothing; a code then signs in")
  void twoSteps() {
    var app = app();
    confirmed(app);
    practice.clock.pass(Duration.ofMinutes(1));
    var browser = practice.browser();
    var ticket = ticket(browser);
    assertThat(browser.account()).isEmpty();
    browser.cookies.put("hearth-account", ticket);
    assertThat(browser.get("/api/me").status()).isEqualTo(401);
    assertThat(second(browser, ticket, "12345").rule()).isEqualTo("wrongCode");
    assertThat(second(browser, ticket, app.digits()).status()).isEqualTo(200);
    assertThat(browser.get("/api/me").json().get("secondFactor").asBoolean()).isTrue();
    assertThat(second(practice.browser(), ticket, app.digits()).rule()).isEqualTo("ticket");
  }

  @Test
  @DisplayName("AC19 a ticket is good for five minutes")
  void late() {
    var app = app();
    confirmed(app);
    var ticket = ticket(practice.browser());
    practice.clock.pass(Duration.ofMinutes(5));
    assertThat(second(practice.browser(), ticket, app.digits()).rule()).isEqualTo("ticket");
  }

  @Test
  @DisplayName("AC19 a ticket is good for five guesses, and its account waits as for passwords")
  void guesses() {
    confirmed(app());
    var browser = practice.browser();
    var ticket = ticket(browser);
    for (int i = 0; i < 5; i++) {
      assertThat(second(browser, ticket, "wrong" + i).rule()).isEqualTo("wrongCode");
    }
    assertThat(second(browser, ticket, "wrong").rule()).isEqualTo("ticket");
    assertThat(browser.signIn("maya", PASSWORD).rule()).isEqualTo("tries");
    practice.clock.pass(Duration.ofMinutes(1));
    assertThat(ticket(browser)).isNotEmpty();
  }

  @Test
  @DisplayName("AC20 a code is good once; one of the step before or after is good as well")
  void once() {
    var app = app();
    confirmed(app);
    var browser = practice.browser();
    var at = app.digits();
    assertThat(second(browser, ticket(browser), at).rule())
        .as("used to confirm")
        .isEqualTo("wrongCode");
    practice.clock.pass(Duration.ofSeconds(60));
    var late = app.digits();
    practice.clock.pass(Duration.ofSeconds(30));
    assertThat(second(browser, ticket(browser), late).status()).isEqualTo(200);
    assertThat(second(browser, ticket(browser), late).rule()).isEqualTo("wrongCode");
    practice.clock.pass(Duration.ofSeconds(90));
    var tooLate = app.digits();
    practice.clock.pass(Duration.ofSeconds(60));
    assertThat(second(browser, ticket(browser), tooLate).rule()).isEqualTo("wrongCode");
  }

  @Test
  @DisplayName("AC20 a secret counts from the first right code on, and none before")
  void notYet() {
    var app = app();
    assertThat(maya.post("/api/me/second-factor/confirm", "code", "000").rule())
        .isEqualTo("wrongCode");
    assertThat(practice.browser().signIn("maya", PASSWORD).json().get("ticket").isNull()).isTrue();
    confirmed(app);
    assertThat(practice.browser().signIn("maya", PASSWORD).json().get("ticket").isNull()).isFalse();
  }

  @Test
  @DisplayName("AC21 ten recovery codes are good once each, and new ones end the old")
  void recovery() {
    var codes = confirmed(app());
    assertThat(new HashSet<>(codes)).hasSize(10);
    var browser = practice.browser();
    var typed = codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(second(browser, ticket(browser), typed).status()).isEqualTo(200);
    assertThat(second(browser, ticket(browser), codes.getFirst()).rule()).isEqualTo("wrongCode");
    assertThat(browser.get("/api/me").json().get("recoveryCodes").asInt()).isEqualTo(9);

    var fresh = browser.post("/api/me/recovery-codes", "password", PASSWORD);
    assertThat(fresh.json().get("codes").size()).isEqualTo(10);
    assertThat(second(browser, ticket(browser), codes.get(1)).rule()).isEqualTo("wrongCode");
    var code = fresh.json().get("codes").get(0).asString();
    assertThat(second(browser, ticket(browser), code).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("AC22 what changes how one signs in asks for the password again")
  void asksAgain() {
    for (var path :
        List.of(
            "/api/me/second-factor/begin",
            "/api/me/second-factor/remove",
            "/api/me/recovery-codes")) {
      confirmedOnce();
      assertThat(maya.post(path, "password", "not mine").rule()).isEqualTo("wrongPassword");
    }
    assertThat(maya.post("/api/me/password", "current", "x", "next", "a new long one").rule())
        .isEqualTo("wrongPassword");
    assertThat(maya.post("/api/me/second-factor/begin", "password", "x").rule())
        .isEqualTo("wrongPassword");
    assertThat(maya.post("/api/me/second-factor/remove", "password", PASSWORD).rule())
        .as("here one waits")
        .isEqualTo("tries");
    assertThat(ticket(practice.browser())).as("and nowhere else").isNotEmpty();
    practice.clock.pass(Duration.ofMinutes(1));
    assertThat(maya.post("/api/me/second-factor/remove", "password", PASSWORD).status())
        .isEqualTo(204);
    assertThat(practice.browser().signIn("maya", PASSWORD).json().get("ticket").isNull()).isTrue();
  }

  private void confirmedOnce() {
    if (!maya.get("/api/me").json().get("secondFactor").asBoolean()) {
      confirmed(app());
    }
  }

  @Test
  @DisplayName("an administrator removes it for somebody who lost it; a reset alone does not")
  void lost() {
    confirmed(app());
    var ruth = practice.signedIn("Ruth", "ruth", true);
    var path = "/api/practice/accounts/" + practice.account("maya");
    var secret = ruth.post(path + "/set-up").text("secret");
    var set = practice.browser().post("/api/set-up", "secret", secret, "password", PASSWORD);
    assertThat(set.json().get("ticket").isNull()).isFalse();
    assertThat(set.set()).isEmpty();
    assertThat(ruth.post(path + "/second-factor/remove").status()).isEqualTo(204);
    assertThat(practice.browser().signIn("maya", PASSWORD).json().get("ticket").isNull()).isTrue();
  }
}
