package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.http.PracticeBrowser.Answer;
import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Groups of a practice")
class GroupsTest {
  private static final String GROUPS = "/api/practice/groups";

  private PracticeServer practice;
  private PracticeBrowser admin;

  @BeforeEach
  void start() throws IOException {
    practice = new PracticeServer(new MemoryRegistry());
    admin = practice.signedIn("Ada Admin", "ada", true);
  }

  @AfterEach
  void stop() {
    practice.close();
  }

  private static Map<String, Object> details(String name) {
    var all = new HashMap<String, Object>();
    all.put("name", name);
    all.put("of", 14);
    all.put("initialUntil", 3);
    all.put("finalFrom", 12);
    all.put("minutes", 90);
    all.put("schedule", Map.of("first", "2026-12-01", "time", "18:30", "zone", "Europe/Berlin"));
    all.put("phq9", true);
    all.put("pin", false);
    return all;
  }

  private static Map<String, Object> but(String field, @Nullable Object value) {
    var all = details("Tuesdays");
    all.put(field, value);
    return all;
  }

  private String founded() {
    var answer = admin.post(GROUPS, details("Tuesdays"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return GROUPS + "/" + answer.text("group");
  }

  private Answer add(PracticeBrowser who, String group, String role, String name, String account) {
    var body = new HashMap<String, Object>(Map.of("role", role, "name", name));
    if (!account.isEmpty()) {
      body.put("account", account);
    }
    return who.post(group + "/seats", body);
  }

  private String added(String group, String role, String name, String account) {
    var answer = add(admin, group, role, name, account);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.text("seat");
  }

  /** Signed in, and of this group's staff. */
  private PracticeBrowser staff(String group, String role, String name) {
    var browser = practice.signedIn(name, name, false);
    added(group, role, name, practice.account(name).value());
    return browser;
  }

  private static List<String> names(JsonNode page) {
    return page.get("seats").valueStream().map(seat -> seat.get("name").asString()).toList();
  }

  private static JsonNode seat(Answer page, String seat) {
    return page.json()
        .get("seats")
        .valueStream()
        .filter(it -> it.get("seat").asString().equals(seat))
        .findAny()
        .orElseThrow();
  }

  @Test
  @DisplayName("a group is founded with the practice's agreement, its times and nobody in it")
  void founds() {
    var group = founded();
    var page = admin.get(group).json();
    assertThat(page.get("details").toString()).contains("\"Europe/Berlin\"", "\"18:30\"", "90");
    assertThat(page.get("agreementVersion").asInt()).isEqualTo(1);
    assertThat(page.get("session").asInt()).isEqualTo(1);
    assertThat(page.get("next").asString()).isEqualTo("2026-12-01T17:30:00Z");
    assertThat(page.get("mayLead").asBoolean()).isTrue();
    assertThat(page.get("role").isNull()).isTrue();
    assertThat(page.get("seats").size()).isZero();
    var row = admin.get(GROUPS).json().get("groups").get(0);
    assertThat(row.get("name").asString()).isEqualTo("Tuesdays");
    assertThat(row.get("closed").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("only administrators found groups, and only such as help")
  void foundsRefused() {
    var nobody = practice.browser().post(GROUPS, details("Tuesdays"));
    assertThat(nobody.status()).isEqualTo(401);
    var jo = practice.signedIn("Jo", "jo", false);
    assertThat(jo.post(GROUPS, details("Tuesdays")).status()).isEqualTo(403);
    for (var wrong :
        List.of(
            but("name", " "),
            but("name", "x".repeat(101)),
            but("name", "two\nlines"),
            but("of", 11),
            but("minutes", 0),
            but("minutes", 241),
            but("finalFrom", 4),
            but("schedule", Map.of("first", "soon", "time", "18:30", "zone", "Europe/Berlin")),
            but("schedule", Map.of("first", "2026-12-01", "time", "18:30", "zone", "Nowhere")),
            but("schedule", Map.of("first", "9999-12-01", "time", "18:30", "zone", "UTC")))) {
      assertThat(admin.post(GROUPS, wrong).status()).as("%s", wrong).isEqualTo(400);
    }
    assertThat(admin.get(GROUPS).json().get("groups").size()).isZero();
  }

  @Test
  @DisplayName("a group of others is not there; its co-therapist reads and does not change")
  void whoMay() {
    var group = founded();
    var maya = staff(group, "therapist", "maya");
    var jo = staff(group, "coTherapist", "jo");
    var stranger = practice.signedIn("Sam", "sam", false);
    for (var answer :
        List.of(
            stranger.get(group),
            stranger.post(group, details("Mine")),
            stranger.post(group + "/close", Map.of()),
            stranger.get(GROUPS + "/nothing"),
            admin.get(GROUPS + "/nothing"))) {
      assertThat(answer.status()).isEqualTo(404);
    }
    assertThat(stranger.get(GROUPS).json().get("groups").size()).isZero();
    assertThat(jo.get(group).json().get("mayLead").asBoolean()).isFalse();
    assertThat(jo.get(group).json().get("role").asString()).isEqualTo("coTherapist");
    assertThat(jo.post(group, details("Mine")).status()).isEqualTo(403);
    assertThat(add(jo, group, "member", "Ben", "").status()).isEqualTo(403);
    assertThat(maya.post(group, details("Ours")).status()).isEqualTo(204);
    assertThat(maya.get(GROUPS).json().get("groups").get(0).get("name").asString())
        .isEqualTo("Ours");
    assertThat(maya.post(GROUPS, details("Mine")).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("a group's details are changed, but not to fewer sessions than were planned")
  void changes() {
    var group = founded();
    var id = new GroupId(group.substring(GROUPS.length() + 1));
    assertThat(admin.post(group, but("schedule", null)).status()).isEqualTo(204);
    assertThat(admin.get(group).json().get("next").isNull()).isTrue();
    practice.groups.decide(
        id, null, null, new GroupCommand.PlanSession(new hearth.practice.SessionId("s13"), 13));
    var fewer = details("Tuesdays");
    fewer.putAll(Map.of("of", 12, "finalFrom", 10));
    var refused = admin.post(group, fewer);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.rule()).isEqualTo("PG21");
    assertThat(admin.post(group, but("pin", true)).status()).isEqualTo(204);
    assertThat(practice.groups.get(id).asksPin()).isTrue();
  }

  @Test
  @DisplayName("people are added in order, renamed, taken back and given back")
  void people() {
    var group = founded();
    var maya = staff(group, "therapist", "maya");
    var amira = added(group, "member", "Amira", "");
    var ben = maya.post(group + "/seats", "role", "member", "name", " Ben ").text("seat");
    assertThat(names(maya.get(group).json())).containsExactly("maya", "Amira", "Ben");
    assertThat(maya.post(group + "/seats/" + ben, "name", "Benjamin").status()).isEqualTo(204);
    assertThat(maya.post(group + "/seats/" + ben, "name", " ").status()).isEqualTo(400);
    assertThat(maya.post(group + "/seats/nobody", "name", "Who").status()).isEqualTo(400);
    assertThat(maya.post(group + "/seats/" + amira + "/take-back").status()).isEqualTo(204);
    assertThat(seat(maya.get(group), amira).get("gone").isNull()).isFalse();
    assertThat(maya.get(GROUPS).json().get("groups").get(0).get("members").asInt()).isEqualTo(1);
    assertThat(maya.post(group + "/seats/" + amira + "/give-back").status()).isEqualTo(204);
    assertThat(seat(maya.get(group), amira).get("gone").isNull()).isTrue();
    assertThat(names(maya.get(group).json())).containsExactly("maya", "Amira", "Benjamin");
    assertThat(maya.post(group + "/seats/nobody/take-back").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("a seat that cannot be is refused in words: no role, no name, no room, no account")
  void addsRefused() {
    var group = founded();
    assertThat(add(admin, group, "guest", "Gil", "").status()).isEqualTo(400);
    assertThat(add(admin, group, "member", " ", "").status()).isEqualTo(400);
    assertThat(add(admin, group, "member", "x".repeat(81), "").status()).isEqualTo(400);
    assertThat(add(admin, group, "therapist", "Tom", "not an id").status()).isEqualTo(400);
    assertThat(add(admin, group, "therapist", "Tom", "nobody").rule()).isEqualTo("account");
    var ada = practice.account("ada");
    assertThat(add(admin, group, "member", "Ada", ada.value()).rule()).isEqualTo("PG20");
    added(group, "therapist", "Ada", ada.value());
    assertThat(add(admin, group, "coTherapist", "Ada", ada.value()).status()).isEqualTo(409);
    added(group, "therapist", "Tom", "");
    var full = add(admin, group, "therapist", "Tim", "");
    assertThat(full.status()).isEqualTo(409);
    assertThat(full.rule()).isEqualTo("PG4");
  }

  @Test
  @DisplayName("a seat is held by another account, and who held it before is signed out of it")
  void holds() {
    var group = founded();
    var maya = staff(group, "therapist", "maya");
    var seat = maya.get(group).text("ownSeat");
    var id = group.substring(GROUPS.length() + 1);
    assertThat(maya.post("/api/me/enter", "group", id).text("seat")).isEqualTo(seat);
    assertThat(maya.get("/api/seats/" + seat).status()).isEqualTo(200);
    practice.signedIn("Nia", "nia", false);
    var nia = practice.account("nia").value();
    assertThat(admin.post(group + "/seats/" + seat + "/hold", "account", nia).status())
        .isEqualTo(204);
    assertThat(maya.get("/api/seats/" + seat).status()).isEqualTo(401);
    assertThat(maya.get(group).status()).isEqualTo(404);
    assertThat(practice.groups.get(new GroupId(id)).seatOf(new AccountId(nia)))
        .isEqualTo(new SeatId(seat));
    var none = new HashMap<String, Object>();
    none.put("account", null);
    assertThat(admin.post(group + "/seats/" + seat + "/hold", none).status()).isEqualTo(204);
    var member = added(group, "member", "Amira", "");
    var refused = admin.post(group + "/seats/" + member + "/hold", "account", nia);
    assertThat(refused.rule()).isEqualTo("PG20");
  }

  @Test
  @DisplayName("the first therapist's first visit plans the first session")
  void plans() {
    var group = founded();
    var maya = staff(group, "therapist", "maya");
    var id = group.substring(GROUPS.length() + 1);
    var seat = maya.post("/api/me/enter", "group", id).text("seat");
    var first = maya.get("/api/seats/" + seat);
    assertThat(first.status()).isEqualTo(200);
    assertThat(maya.get("/api/seats/" + seat).body()).isEqualTo(first.body());
    assertThat(practice.groups.get(new GroupId(id)).lastPlanned()).isEqualTo(1);
  }

  @Test
  @DisplayName("PG26 a closed group lets nobody in, whoever they are, and takes nothing of theirs")
  void closes() {
    var group = founded();
    var maya = staff(group, "therapist", "maya");
    var id = group.substring(GROUPS.length() + 1);
    var seat = maya.post("/api/me/enter", "group", id).text("seat");
    assertThat(maya.post(group + "/close").status()).isEqualTo(204);
    assertThat(maya.get("/api/seats/" + seat).status()).isEqualTo(401);
    assertThat(maya.post("/api/me/enter", "group", id).status()).isEqualTo(409);
    assertThat(maya.get(group).json().get("closed").asBoolean()).isTrue();
    assertThat(maya.post(group + "/reopen").status()).isEqualTo(204);
    assertThat(maya.post("/api/me/enter", "group", id).status()).isEqualTo(200);
  }
}
