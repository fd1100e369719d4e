package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.Cookies;
import hearth.http.PracticeBrowser.Answer;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The library of scenes")
class ScenesTest {
  private static final GroupId GROUP = new GroupId("tuesdays");
  private static final String SCENES = "/api/practice/scenes";
  private static final String AT_JO = "/api/seats/jo/scenes";

  private PracticeServer practice;
  private PracticeBrowser colleague;

  @BeforeEach
  void start() throws IOException {
    practice = new PracticeServer(new MemoryRegistry());
    colleague = practice.signedIn("Noor", "noor", false);
    decide(new GroupCommand.Found(GROUP, "Tuesdays", 14, 3, 12, Duration.ofMinutes(90)));
  }

  @AfterEach
  void stop() {
    practice.close();
  }

  private void decide(GroupCommand command) {
    assertThat(practice.groups.decide(GROUP, null, null, command)).isNull();
  }

  /** Who has come by a link, and has no account. */
  private PracticeBrowser atSeat(String name, Role role) {
    var seat = new SeatId(name);
    var named = Private.of(seat, Private.Kind.NAME, name);
    decide(new GroupCommand.GiveSeat(seat, role, named, null));
    var browser = practice.browser();
    var pass = practice.door.admit(GROUP, seat);
    browser.cookies.put(new Cookies(false).nameFor(seat), pass.cookie());
    return browser;
  }

  private static Map<String, Object> words(@Nullable String area, String title) {
    var all = new HashMap<String, Object>();
    all.put("area", area);
    all.put("title", title);
    all.put("situation", "You have written it.\nNow you read it.");
    all.put("aim", "Read it aloud.");
    all.put("prompts", List.of(" “May I read it to you?” "));
    return all;
  }

  private static List<String> titles(Answer library, String which) {
    assertThat(library.status()).as(library.body()).isEqualTo(200);
    return library
        .json()
        .get(which)
        .valueStream()
        .map(scene -> scene.get("title").asString())
        .toList();
  }

  @Test
  @DisplayName("SC10 is read and changed by whoever has an account, and by staff at their own seat")
  void shared() {
    var jo = atSeat("jo", Role.CO_THERAPIST);
    assertThat(titles(jo.get(AT_JO), "scenes")).hasSize(12);
    var saved = jo.post(AT_JO + "/letter", words("grief", " A letter "));
    assertThat(titles(saved, "scenes")).hasSize(13).endsWith("A letter");
    assertThat(titles(colleague.get(SCENES), "scenes")).hasSize(13).endsWith("A letter");
    var scene = saved.json().get("scenes").get(12);
    assertThat(scene.get("area").asString()).isEqualTo("grief");
    assertThat(scene.get("prompts").get(0).asString()).isEqualTo("“May I read it to you?”");
    assertThat(scene.get("shipped").asBoolean()).isFalse();

    colleague.post(SCENES + "/letter", words(null, "Another letter"));
    assertThat(titles(jo.get(AT_JO), "scenes")).endsWith("Another letter");
    var dropped = jo.post(AT_JO + "/letter/drop");
    assertThat(titles(dropped, "dropped")).containsExactly("Another letter");
    assertThat(titles(colleague.post(SCENES + "/letter/restore"), "dropped")).isEmpty();
  }

  @Test
  @DisplayName("SC10 is refused to a member's seat, to another's seat, and to nobody's browser")
  void refused() {
    atSeat("jo", Role.CO_THERAPIST);
    var amira = atSeat("amira", Role.MEMBER);
    for (var one : List.of("", "/letter", "/letter/drop", "/letter/restore")) {
      var own = "/api/seats/amira/scenes" + one;
      var answer = one.isEmpty() ? amira.get(own) : amira.post(own, words(null, "A letter"));
      assertThat(answer.status()).as(own).isEqualTo(403);
      assertThat(answer.rule()).isEqualTo("staff");
    }
    assertThat(amira.get(AT_JO).status()).isEqualTo(401);
    assertThat(amira.get(SCENES).status()).isEqualTo(401);
    assertThat(practice.browser().get(AT_JO).status()).isEqualTo(401);
    assertThat(titles(colleague.get(SCENES), "scenes")).hasSize(12);
  }

  @Test
  @DisplayName("SC7 tells how Hearth wrote a scene that the practice has changed")
  void changed() {
    var first = colleague.get(SCENES).json().get("scenes").get(0);
    assertThat(first.get("shipped").asBoolean()).isTrue();
    assertThat(first.get("first").isNull()).isTrue();
    var id = SCENES + "/" + first.get("scene").asString();
    var changed = colleague.post(id, words("grief", "Ours now")).json().get("scenes").get(0);
    assertThat(changed.get("first").get("title")).isEqualTo(first.get("title"));
    assertThat(changed.get("title").asString()).isEqualTo("Ours now");
  }

  @Test
  @DisplayName("SC2 SC5 SC8 says what is wrong in words, and takes nothing it does not understand")
  void unfit() {
    var blank = colleague.post(SCENES + "/letter", words(null, " "));
    assertThat(blank.status()).isEqualTo(400);
    assertThat(blank.rule()).isEqualTo("SC2");
    var missing = colleague.post(SCENES + "/letter/drop");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.rule()).isEqualTo("SC8");
    var lengthy = words(null, "A letter");
    lengthy.put("prompts", List.of("x".repeat(161)));
    assertThat(colleague.post(SCENES + "/letter", lengthy).rule()).isEqualTo("SC5");
    var other = words("work", "A letter");
    assertThat(colleague.post(SCENES + "/letter", other).rule()).isEqualTo("notUnderstood");
    var hole = words(null, "A letter");
    hole.put("prompts", Collections.singletonList(null));
    assertThat(colleague.post(SCENES + "/letter", hole).rule()).isEqualTo("notUnderstood");
    assertThat(colleague.post(SCENES + "/no.id", words(null, "A")).status()).isEqualTo(404);
  }
}
