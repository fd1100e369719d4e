package hearth.http;

import static hearth.http.PracticeServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.TestApp;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Passkeys")
class PasskeyTest {
  private static final String FINISH = "/api/me/passkeys/finish";
  private PracticeServer practice;
  private PracticeBrowser maya;
  private SoftPasskey key;

  @BeforeEach
  void start() throws IOException {
    practice = new PracticeServer(new MemoryRegistry());
    maya = signedIn("maya");
    key = new SoftPasskey(maya.origin);
  }

  @AfterEach
  void stop() {
    practice.close();
  }

  private PracticeBrowser signedIn(String name) {
    practice.signedIn(name, name, true);
    var browser = practice.localBrowser();
    assertThat(browser.signIn(name, PASSWORD).status()).isEqualTo(200);
    return browser;
  }

  private static String begun(PracticeBrowser browser) {
    var begun = browser.post("/api/me/passkeys/begin", "password", PASSWORD);
    assertThat(begun.status()).isEqualTo(200);
    assertThat(begun.text("host")).isEqualTo("localhost");
    return begun.text("challenge");
  }

  private static PracticeBrowser.Answer add(PracticeBrowser browser, SoftPasskey key) {
    var begun = browser.post("/api/me/passkeys/begin", "password", PASSWORD);
    key.user = begun.text("user");
    var answer = browser.post(FINISH, key.made("Laptop", begun.text("challenge")));
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private String ticket(PracticeBrowser browser) {
    var answer = browser.signIn("maya", PASSWORD);
    assertThat(answer.json().get("passkey").asBoolean()).isTrue();
    return answer.text("ticket");
  }

  private static String asked(PracticeBrowser browser, String ticket) {
    var asked = browser.post("/api/sign-in/passkey/begin", "ticket", ticket);
    assertThat(asked.status()).isEqualTo(200);
    return asked.text("challenge");
  }

  private static PracticeBrowser.Answer show(PracticeBrowser browser, Map<String, Object> shown) {
    return browser.post("/api/sign-in/passkey", shown);
  }

  @Test
  @DisplayName("AC24 one is added with the password said again, and named")
  void add() {
    assertThat(maya.post("/api/me/passkeys/begin", "password", "no").rule())
        .isEqualTo("wrongPassword");
    add(maya, key);
    var me = maya.get("/api/me").json();
    assertThat(me.get("secondFactor").asBoolean()).isTrue();
    assertThat(me.get("app").asBoolean()).isFalse();
    assertThat(me.get("passkeys").get(0).get("name").asString()).isEqualTo("Laptop");
    assertThat(me.get("passkeys").get(0).get("seen").isNull()).isTrue();
    var again = maya.post("/api/me/passkeys/begin", "password", PASSWORD).json();
    assertThat(again.get("held").get(0).asString()).isEqualTo(key.id());
  }

  @Test
  @DisplayName("AC24 what was made for another page, another step or a second time adds nothing")
  void addNothing() {
    assertThat(maya.post(FINISH, key.made("Laptop", "AAAA")).rule()).isEqualTo("notBegun");
    var challenge = begun(maya);
    begun(maya);
    assertThat(maya.post(FINISH, key.made("Laptop", challenge)).rule()).isEqualTo("wrongPasskey");
    key.origin = "https://hearth.example.com";
    assertThat(maya.post(FINISH, key.made("Laptop", begun(maya))).rule()).isEqualTo("wrongPasskey");
    key.origin = maya.origin;
    key.host = "hearth.example.com";
    assertThat(maya.post(FINISH, key.made("Laptop", begun(maya))).rule()).isEqualTo("wrongPasskey");
    key.host = "localhost";
    var good = key.made("Laptop", begun(maya));
    assertThat(maya.post(FINISH, good).status()).isEqualTo(200);
    assertThat(maya.post(FINISH, good).rule()).isEqualTo("notBegun");
    var late = begun(maya);
    practice.clock.pass(Duration.ofMinutes(5));
    assertThat(maya.post(FINISH, new SoftPasskey(maya.origin).made("x", late)).rule())
        .isEqualTo("notBegun");
    var bytes = key.made("Laptop", begun(maya));
    bytes.put("attestation", "AAAA");
    assertThat(maya.post(FINISH, bytes).rule()).isEqualTo("wrongPasskey");
    assertThat(maya.post(FINISH, key.made(" ", "AAAA")).rule()).isEqualTo("passkeyName");
    assertThat(maya.get("/api/me").json().get("passkeys").size()).isEqualTo(1);
  }

  @Test
  @DisplayName("AC24 an account has at most eight")
  void eight() {
    for (int i = 0; i < 8; i++) {
      add(maya, new SoftPasskey(maya.origin));
    }
    assertThat(maya.post("/api/me/passkeys/begin", "password", PASSWORD).rule())
        .isEqualTo("passkeys");
  }

  @Test
  @DisplayName("AC25 the first gives recovery codes, which are good beside it")
  void codes() {
    var codes = add(maya, key).json().get("codes");
    assertThat(codes.size()).isEqualTo(10);
    assertThat(add(maya, new SoftPasskey(maya.origin)).json().get("codes").size()).isZero();
    var browser = practice.localBrowser();
    var signedIn = browser.signIn("maya", PASSWORD);
    assertThat(signedIn.json().get("code").asBoolean()).isFalse();
    var code = codes.get(0).asString();
    var second =
        browser.post("/api/sign-in/second", "ticket", signedIn.text("ticket"), "code", code);
    assertThat(second.status()).isEqualTo(200);
  }

  @Test
  @DisplayName("AC25 an app is good beside it, and either may be removed alone")
  void beside() {
    add(maya, key);
    var begun = maya.post("/api/me/second-factor/begin", "password", PASSWORD);
    var app = new TestApp(begun.text("secret"), practice.clock);
    maya.post("/api/me/second-factor/confirm", "code", app.digits());
    practice.clock.pass(Duration.ofMinutes(1));
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    assertThat(browser.post("/api/sign-in/second", "ticket", ticket, "code", app.digits()).status())
        .isEqualTo(200);
    assertThat(maya.post("/api/me/second-factor/remove", "password", PASSWORD).status())
        .isEqualTo(204);
    assertThat(maya.get("/api/me").json().get("recoveryCodes").asInt()).isEqualTo(10);
    ticket(browser);
  }

  @Test
  @DisplayName(
      "AC26 after the password a passkey signs in, by a fresh cookie, and uses the ticket up")
  void signIn() {
    add(maya, key);
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    var shown = key.shown(ticket, asked(browser, ticket));
    var answer = show(browser, shown);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("ticket").isNull()).isTrue();
    var me = browser.get("/api/me").json();
    assertThat(me.get("passkeys").get(0).get("seen").isNull()).isFalse();
    assertThat(show(practice.localBrowser(), shown).rule()).isEqualTo("ticket");
    assertThat(browser.post("/api/sign-in/passkey/begin", "ticket", ticket).rule())
        .isEqualTo("ticket");
  }

  @Test
  @DisplayName("AC26 nothing said on another page, for another ticket, late or twice signs in")
  void signsNothing() {
    add(maya, key);
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    key.origin = "https://hearth.example.com";
    refused(browser, key.shown(ticket, asked(browser, ticket)));
    key.origin = maya.origin;
    key.host = "hearth.example.com";
    refused(browser, key.shown(ticket, asked(browser, ticket)));
    key.host = "localhost";
    var other = ticket(browser);
    refused(browser, key.shown(ticket, asked(browser, other)));
    var used = asked(browser, ticket);
    refused(browser, key.shown(other, used));
    practice.clock.pass(Duration.ofMinutes(20));
    ticket = ticket(browser);
    var once = asked(browser, ticket);
    var unsigned = key.shown(ticket, once);
    unsigned.put("signature", "AAAA");
    refused(browser, unsigned);
    refused(browser, key.shown(ticket, once));
    var good = key.shown(ticket, asked(browser, ticket));
    assertThat(show(browser, good).status()).isEqualTo(200);
    var next = ticket(browser);
    good.put("ticket", next);
    asked(browser, next);
    refused(browser, good);
  }

  @Test
  @DisplayName("AC26 a challenge is good for five minutes, as its ticket is")
  void late() {
    add(maya, key);
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    var shown = key.shown(ticket, asked(browser, ticket));
    practice.clock.pass(Duration.ofMinutes(5));
    assertThat(show(browser, shown).rule()).isEqualTo("ticket");
  }

  @Test
  @DisplayName("AC26 another account's passkey opens nothing, and guesses count as those at codes")
  void anothers() {
    add(maya, key);
    var jo = signedIn("jo");
    var josKey = new SoftPasskey(jo.origin);
    add(jo, josKey);
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    for (int i = 0; i < 4; i++) {
      refused(browser, josKey.shown(ticket, asked(browser, ticket)));
    }
    var pretending = josKey.shown(ticket, asked(browser, ticket));
    pretending.put("credential", key.id());
    refused(browser, pretending);
    assertThat(browser.post("/api/sign-in/passkey/begin", "ticket", ticket).rule())
        .isEqualTo("ticket");
    assertThat(browser.signIn("maya", PASSWORD).rule()).isEqualTo("tries");
  }

  @Test
  @DisplayName("AC26 one that says it is for somebody else is not for this account")
  void otherUser() {
    add(maya, key);
    key.user = "AAAA";
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    refused(browser, key.shown(ticket, asked(browser, ticket)));
  }

  @Test
  @DisplayName("AC27 one whose count goes back is a copy; one that never counts is none")
  void count() {
    key.count = 7;
    add(maya, key);
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    key.count = 3;
    refused(browser, key.shown(ticket, asked(browser, ticket)));
    key.count = 7;
    assertThat(show(browser, key.shown(ticket, asked(browser, ticket))).status()).isEqualTo(200);
    ticket = ticket(browser);
    key.count = 7;
    refused(browser, key.shown(ticket, asked(browser, ticket)));
    var still = new SoftPasskey(maya.origin);
    still.count = -1;
    add(maya, still);
    for (int i = 0; i < 2; i++) {
      ticket = ticket(browser);
      assertThat(show(browser, still.shown(ticket, asked(browser, ticket))).status())
          .isEqualTo(200);
    }
  }

  @Test
  @DisplayName("AC28 a removed one opens nothing; with the last, recovery codes end too")
  void removed() {
    add(maya, key);
    var browser = practice.localBrowser();
    var ticket = ticket(browser);
    var challenge = asked(browser, ticket);
    var id = maya.get("/api/me").json().get("passkeys").get(0).get("id").asString();
    var path = "/api/me/passkeys/remove";
    assertThat(maya.post(path, "id", id, "password", "no").rule()).isEqualTo("wrongPassword");
    assertThat(maya.post(path, "id", "../maya", "password", PASSWORD).rule())
        .isEqualTo("noPasskey");
    assertThat(maya.post(path, "id", id, "password", PASSWORD).status()).isEqualTo(204);
    refused(browser, key.shown(ticket, challenge));
    var me = maya.get("/api/me").json();
    assertThat(me.get("secondFactor").asBoolean()).isFalse();
    assertThat(me.get("recoveryCodes").asInt()).isZero();
    assertThat(browser.signIn("maya", PASSWORD).json().get("ticket").isNull()).isTrue();
  }

  @Test
  @DisplayName("AC28 an administrator removes passkeys with the second factor")
  void lost() {
    add(maya, key);
    var ruth = signedIn("ruth");
    var path = "/api/practice/accounts/" + practice.account("maya") + "/second-factor/remove";
    assertThat(ruth.post(path).status()).isEqualTo(204);
    assertThat(maya.get("/api/me").json().get("passkeys").size()).isZero();
    assertThat(practice.browser().signIn("maya", PASSWORD).json().get("ticket").isNull()).isTrue();
  }

  @Test
  @DisplayName("AC29 at an address of numbers there are none, in words; a code is good there")
  void numbers() {
    add(maya, key);
    var browser = practice.browser();
    var signedIn = browser.signIn("maya", PASSWORD);
    assertThat(signedIn.json().get("passkey").asBoolean()).isFalse();
    var ticket = signedIn.text("ticket");
    assertThat(browser.post("/api/sign-in/passkey/begin", "ticket", ticket).rule())
        .isEqualTo("noPasskeysHere");
    var jo = practice.signedIn("jo", "jo", false);
    assertThat(jo.post("/api/me/passkeys/begin", "password", PASSWORD).rule())
        .isEqualTo("noPasskeysHere");
  }

  private static void refused(PracticeBrowser browser, Map<String, Object> shown) {
    var before = browser.account();
    assertThat(show(browser, shown).rule()).isEqualTo("wrongPasskey");
    assertThat(browser.account()).isEqualTo(before);
  }
}
