package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.http.PracticeBrowser.Answer;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal invitations")
class InvitationTest {
  private PracticeServer practice;
  private PracticeBrowser admin;
  private String group;
  private String amira;

  @BeforeEach
  void start() throws IOException {
    practice = new PracticeServer(new MemoryRegistry());
    admin = practice.signedIn("Ada Admin", "ada", true);
    group =
        "/api/practice/groups/" + admin.post("/api/practice/groups", details(false)).text("group");
    amira = add("member", "Amira", null);
  }

  @AfterEach
  void stop() {
    practice.close();
  }

  private static Map<String, Object> details(boolean pin) {
    return new HashMap<>(
        Map.of(
            "name",
            "Tuesdays",
            "of",
            14,
            "initialUntil",
            3,
            "finalFrom",
            12,
            "minutes",
            90,
            "phq9",
            false,
            "pin",
            pin));
  }

  private String add(String role, String name, @Nullable String account) {
    var body = new HashMap<String, Object>(Map.of("role", role, "name", name));
    body.put("account", account);
    return admin.post(group + "/seats", body).text("seat");
  }

  private Answer invite(String seat, boolean signOut) {
    return admin.post(group + "/seats/" + seat + "/invitation", Map.of("signOut", signOut));
  }

  private static Answer join(PracticeBrowser browser, String secret) {
    return browser.post("/api/join", "secret", secret);
  }

  private Answer join(String secret) {
    return join(practice.browser(), secret);
  }

  private String invitation() {
    return invite(amira, false).text("secret");
  }

  private String state() {
    for (var seat : admin.get(group).json().get("seats")) {
      if (seat.get("seat").asString().equals(amira)) {
        var it = seat.get("invitation");
        return it.isNull() ? "none" : it.get("state").asString() + it.get("devices").asInt();
      }
    }
    return "no seat";
  }

  @Test
  @DisplayName("IN4 IN5 a link is bound to the browser that opens it first, and opens there again")
  void bound() {
    assertThat(state()).isEqualTo("none");
    var secret = invitation();
    assertThat(state()).isEqualTo("open0");
    var phone = practice.browser();
    var joined = join(phone, secret);
    assertThat(joined.text("seat")).isEqualTo(amira);
    assertThat(joined.set().getFirst()).contains("HttpOnly", "SameSite=Strict", "Max-Age=5184000");
    assertThat(state()).isEqualTo("used1");
    assertThat(join(phone, secret).status()).isEqualTo(200);
    assertThat(state()).isEqualTo("used1");
    var elsewhere = join(secret);
    assertThat(elsewhere.status()).isEqualTo(403);
    assertThat(elsewhere.rule()).isEqualTo("link");
    assertThat(elsewhere.set()).isEmpty();
  }

  @Test
  @DisplayName("IN7 whatever is wrong with a link, it is answered in the same words")
  void sameWords() {
    var wrong = join("nothing").body();
    var older = invitation();
    var revoked = invitation();
    admin.post(group + "/seats/" + amira + "/invitation/revoke");
    assertThat(state()).isEqualTo("revoked0");
    for (var secret : new String[] {"", amira + ".x", older, revoked}) {
      assertThat(join(secret).status()).isEqualTo(403);
      assertThat(join(secret).body()).isEqualTo(wrong);
    }
    var open = invitation();
    admin.post(group + "/close");
    assertThat(join(open).body()).isEqualTo(wrong);
    admin.post(group + "/reopen");
    practice.clock.pass(Duration.ofDays(14));
    assertThat(join(open).body()).isEqualTo(wrong);
    admin.signIn("ada", PracticeServer.PASSWORD);
    assertThat(state()).isEqualTo("expired0");
    var gone = invitation();
    admin.post(group + "/seats/" + amira + "/take-back");
    assertThat(join(gone).body()).isEqualTo(wrong);
  }

  @Test
  @DisplayName("IN6 where the group asks for it a PIN opens the link, told on another way")
  void pins() {
    admin.post(group, details(true));
    var link = invite(amira, false);
    var secret = link.text("secret");
    assertThat(join(secret).rule()).isEqualTo("pin");
    assertThat(join(secret).rule()).isEqualTo("pin");
    var wrong = practice.browser().post("/api/join", "secret", secret, "pin", "12345");
    assertThat(wrong.status()).isEqualTo(403);
    assertThat(wrong.rule()).isEqualTo("pin");
    var right = practice.browser().post("/api/join", "secret", secret, "pin", link.text("pin"));
    assertThat(right.text("seat")).isEqualTo(amira);
    assertThat(join(secret).rule()).isEqualTo("link");

    var next = invite(amira, false).text("secret");
    for (int i = 0; i < 5; i++) {
      practice.browser().post("/api/join", "secret", next, "pin", "12345");
    }
    assertThat(state()).isEqualTo("revoked1");
    assertThat(join(next).rule()).isEqualTo("link");
  }

  @Test
  @DisplayName("IN8 a new link with signing out ends the browsers there were; without, they stay")
  void signsOut() {
    var phone = practice.browser();
    join(phone, invitation());
    invitation();
    assertThat(phone.get("/api/seats/" + amira).status()).isNotEqualTo(401);
    assertThat(state()).isEqualTo("open1");
    invite(amira, true);
    assertThat(phone.get("/api/seats/" + amira).status()).isEqualTo(401);
    assertThat(state()).isEqualTo("open0");
    var tablet = practice.browser();
    join(tablet, invitation());
    assertThat(admin.post(group + "/seats/" + amira + "/sign-out").status()).isEqualTo(204);
    assertThat(tablet.get("/api/seats/" + amira).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("IN9 one browser may hold two seats, each by its own link: people share computers")
  void shared() {
    var ben = add("member", "Ben", null);
    var computer = practice.browser();
    assertThat(join(computer, invitation()).text("seat")).isEqualTo(amira);
    assertThat(join(computer, invite(ben, false).text("secret")).text("seat")).isEqualTo(ben);
    for (var seat : new String[] {amira, ben}) {
      assertThat(computer.get("/api/seats/" + seat).status()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("IN10 a visit keeps a browser signed in; taking the seat back ends it at once")
  void visits() {
    var phone = practice.browser();
    join(phone, invitation());
    practice.clock.pass(Duration.ofDays(19));
    assertThat(phone.get("/api/seats/" + amira).set()).isEmpty();
    practice.clock.pass(Duration.ofDays(2));
    assertThat(phone.get("/api/seats/" + amira).set()).hasSize(1);
    practice.clock.pass(Duration.ofDays(59));
    assertThat(phone.get("/api/seats/" + amira).status()).isEqualTo(404);
    admin.signIn("ada", PracticeServer.PASSWORD);
    admin.post(group + "/seats/" + amira + "/take-back");
    assertThat(phone.get("/api/seats/" + amira).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("IN11 co-therapists invite members; staff have no links, and strangers no group")
  void whoInvites() {
    var jo = practice.signedIn("Jo", "jo", false);
    var joSeat = add("coTherapist", "Jo", practice.account("jo").value());
    var stranger = practice.signedIn("Sam", "sam", false);
    var path = group + "/seats/" + amira + "/invitation";
    assertThat(stranger.post(path, Map.of("signOut", false)).status()).isEqualTo(404);
    assertThat(practice.browser().post(path, Map.of("signOut", false)).status()).isEqualTo(401);
    assertThat(jo.post(path, Map.of("signOut", false)).status()).isEqualTo(200);
    assertThat(jo.post(path + "/revoke").status()).isEqualTo(204);
    assertThat(invite(joSeat, false).status()).isEqualTo(409);
    assertThat(invite("nobody", false).status()).isEqualTo(404);
    var tom = add("therapist", "Tom", null);
    assertThat(jo.post(group + "/seats/" + tom + "/sign-out").status()).isEqualTo(403);
    admin.post(group + "/close");
    assertThat(invite(amira, false).rule()).isEqualTo("closed");
  }
}
