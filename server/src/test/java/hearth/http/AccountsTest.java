package hearth.http;

import static hearth.http.PracticeServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.programme.Schedule;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The accounts of a practice, over HTTP")
class AccountsTest {
  private static final String ACCOUNTS = "/api/practice/accounts";

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

  private static Map<String, Object> details(String name, String signInName, boolean leads) {
    return Map.of("name", name, "signInName", signInName, "administrator", leads);
  }

  private String path(String signInName) {
    return ACCOUNTS + "/" + practice.account(signInName);
  }

  @Test
  @DisplayName("AC23 an administrator makes, changes, closes and opens accounts")
  void administers() {
    var made = maya.post(ACCOUNTS, details("Jo", "jo", false));
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
    var jo = maya.get(ACCOUNTS).json().get("accounts").get(1);
    assertThat(jo.get("state").asString()).isEqualTo("invited");
    assertThat(jo.get("setUpUntil").asString()).isEqualTo(made.text("until"));

    var browser = practice.browser();
    browser.post("/api/set-up", "secret", made.text("secret"), "password", PASSWORD);
    assertThat(browser.get("/api/me").text("name")).isEqualTo("Jo");
    assertThat(maya.post(path("jo"), details("Joanna", "joanna", true)).status()).isEqualTo(204);
    assertThat(browser.get(ACCOUNTS).status()).as("stays signed in, and leads now").isEqualTo(200);
    assertThat(browser.get("/api/me").text("signInName")).isEqualTo("joanna");

    assertThat(maya.post(path("joanna") + "/close").status()).isEqualTo(204);
    assertThat(browser.get("/api/me").status()).isEqualTo(401);
    assertThat(practice.browser().signIn("joanna", PASSWORD).rule()).isEqualTo("wrongSignIn");
    assertThat(maya.post(path("joanna") + "/reopen").status()).isEqualTo(204);
    assertThat(practice.browser().signIn("joanna", PASSWORD).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("AC4 AC8 refusals say why: the last administrator, a name that is taken or none")
  void refuses() {
    maya.post(ACCOUNTS, details("Jo", "jo", false));
    assertThat(maya.post(path("maya") + "/close").rule()).isEqualTo("AC4");
    assertThat(maya.post(path("maya"), details("Maya", "maya", false)).status()).isEqualTo(409);
    assertThat(maya.post(ACCOUNTS, details("Jo", "JO ", false)).rule()).isEqualTo("nameTaken");
    assertThat(maya.post(path("jo"), details("Jo", "maya", false)).rule()).isEqualTo("nameTaken");
    assertThat(maya.post(ACCOUNTS, details("Jo", "j o", false)).rule()).isEqualTo("signInName");
    assertThat(maya.post(ACCOUNTS, details(" ", "kim", false)).rule()).isEqualTo("AC3");
    assertThat(maya.post(ACCOUNTS, details("Kim", "kim", false)).status()).isEqualTo(200);
    assertThat(maya.post(ACCOUNTS + "/nobody/close").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("AC23 nobody else sees or changes them")
  void others() {
    var jo = practice.signedIn("Jo", "jo", false);
    for (var path : List.of("", "/close", "/reopen", "/set-up", "/second-factor/remove")) {
      assertThat(jo.post(path("maya") + path).status()).isEqualTo(403);
      assertThat(practice.browser().post(path("maya") + path).status()).isEqualTo(401);
    }
    assertThat(jo.get(ACCOUNTS).status()).isEqualTo(403);
    assertThat(jo.post(ACCOUNTS, details("Kim", "kim", true)).status()).isEqualTo(403);
    assertThat(practice.browser().get(ACCOUNTS).status()).isEqualTo(401);
    assertThat(practice.browser().get("/api/me").status()).isEqualTo(401);
  }

  @Test
  @DisplayName(
      "AC11 AC12 a new password signs every other browser out, and gives this one a cookie")
  void changesPassword() {
    var other = practice.browser();
    other.signIn("maya", PASSWORD);
    var before = maya.account();
    var next = "nine loud herons";
    assertThat(maya.post("/api/me/password", "current", PASSWORD, "next", "maya okafor").rule())
        .isEqualTo("passwordShort");
    assertThat(maya.post("/api/me/password", "current", PASSWORD, "next", next).status())
        .isEqualTo(204);
    assertThat(maya.account()).isNotEqualTo(before);
    assertThat(maya.get("/api/me").status()).isEqualTo(200);
    assertThat(other.get("/api/me").status()).isEqualTo(401);
    maya.cookies.put("hearth-account", before);
    assertThat(maya.get("/api/me").status()).isEqualTo(401);
    assertThat(other.signIn("maya", PASSWORD).status()).isEqualTo(403);
    assertThat(other.signIn("maya", next).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("AC12 an account has at most 16 browsers, the one signed in longest ago goes first")
  void bounded() {
    for (int i = 0; i < 16; i++) {
      practice.clock.pass(Duration.ofSeconds(1));
      var browser = practice.browser().as("Mozilla/5.0 (iPhone) Safari/605.1");
      assertThat(browser.signIn("maya", PASSWORD).status()).isEqualTo(200);
      if (i == 15) {
        var rows = browser.get("/api/me").json().get("signIns");
        assertThat(rows.size()).isEqualTo(16);
        assertThat(rows.get(0).get("agent").asString()).isEqualTo("Safari, iPhone");
        assertThat(rows.get(0).get("here").asBoolean()).isTrue();
        assertThat(rows.get(1).get("here").asBoolean()).isFalse();
      }
    }
    assertThat(maya.get("/api/me").status()).isEqualTo(401);
  }

  @Test
  @DisplayName("AC16 the seat an account holds is entered for ten hours, and left by signing out")
  void enters() {
    var group = new GroupId("g1");
    var seat = new SeatId("s1");
    List<GroupCommand> founding =
        List.of(
            new GroupCommand.Found(group, "Tuesdays", 14, 3, 12, Duration.ofMinutes(90)),
            new GroupCommand.GiveSeat(
                seat, Role.THERAPIST, Private.of(seat, Private.Kind.NAME, "Maya"), 1),
            new GroupCommand.HoldSeat(seat, practice.account("maya")),
            new GroupCommand.PlanSession(new SessionId("five"), 5),
            new GroupCommand.SetSchedule(
                new Schedule(LocalDate.of(2999, 5, 7), LocalTime.of(18, 0), ZoneOffset.UTC)));
    founding.forEach(it -> assertThat(practice.groups.decide(group, null, null, it)).isNull());

    var mine = maya.get("/api/me").json().get("groups").get(0);
    assertThat(mine.get("name").asString()).isEqualTo("Tuesdays");
    assertThat(mine.get("role").asString()).isEqualTo("therapist");
    assertThat(mine.get("session").asInt()).isEqualTo(5);
    assertThat(mine.get("next").asString()).isEqualTo("2999-05-07T18:00:00Z");
    var entered = maya.post("/api/me/enter", "group", "g1");
    assertThat(entered.text("seat")).isEqualTo("s1");
    assertThat(entered.set().getFirst()).startsWith("hearth-s1=").contains("Max-Age=36000");
    assertThat(maya.get("/api/seats/s1").status()).isEqualTo(200);
    practice.clock.pass(Duration.ofMinutes(61));
    assertThat(maya.get("/api/me").status()).isEqualTo(401);
    assertThat(maya.get("/api/seats/s1").status()).as("a sign-in grew old").isEqualTo(200);

    maya.signIn("maya", PASSWORD);
    practice.clock.pass(Duration.ofMinutes(61));
    var cookie = maya.cookies.get("hearth-s1");
    maya.post("/api/sign-out", Map.of("everywhere", false));
    maya.cookies.put("hearth-s1", cookie);
    assertThat(maya.get("/api/seats/s1").status()).as("left").isEqualTo(401);

    var jo = practice.signedIn("Jo", "jo", false);
    assertThat(jo.post("/api/me/enter", "group", "g1").status()).isEqualTo(404);
    assertThat(jo.post("/api/me/enter", "group", "../g1").status()).isEqualTo(404);
  }
}
