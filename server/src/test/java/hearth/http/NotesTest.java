package hearth.http;

import static hearth.http.NotesPractice.SESSION;
import static hearth.http.NotesPractice.desk;
import static hearth.http.NotesPractice.notes;
import static hearth.http.NotesPractice.ok;
import static hearth.http.NotesPractice.refused;
import static hearth.http.NotesPractice.texts;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notes over HTTP")
class NotesTest {
  private static final String LINE = "line-00001";
  private static final String JO = notes("jo") + LINE;
  private static final String MAYA = notes("maya") + LINE;

  private NotesPractice at;
  private long passed;

  @BeforeEach
  void start() throws IOException {
    at = new NotesPractice();
  }

  @AfterEach
  void stop() {
    at.close();
  }

  @Test
  @DisplayName("NT12 a line is answered as it stands, with what its marks say")
  void written() {
    var text = "Amira told @Ben of her mother. #grief #homework";
    var line = ok(at.jo.post(JO, at.line(0, text, "about", "amira", "part", "round")));
    assertThat(line.get("author").asString()).isEqualTo("jo");
    assertThat(line.get("session").asString()).isEqualTo(SESSION.value());
    assertThat(line.get("version").asInt()).isEqualTo(1);
    assertThat(line.get("text").asString()).isEqualTo(text);
    assertThat(line.get("about").asString()).isEqualTo("amira");
    assertThat(line.get("part").asString()).isEqualTo("round");
    assertThat(line.get("area").asString()).isEqualTo("grief");
    assertThat(line.get("tags").toString()).isEqualTo("[\"grief\",\"homework\"]");
    assertThat(line.get("mentions").toString()).isEqualTo("[\"amira\",\"ben\"]");
    assertThat(line.get("changedAt").isNull()).isTrue();
    assertThat(ok(at.maya.get(desk("maya"))).get("lines").get(0)).isEqualTo(line);
  }

  @Test
  @DisplayName("NT9 the same save again is answered the same, and the line is there once")
  void again() {
    var write = at.line(0, "Once.");
    var first = ok(at.jo.post(JO, write));
    assertThat(ok(at.jo.post(JO, write))).isEqualTo(first);
    assertThat(texts(ok(at.jo.get(desk("jo"))))).containsExactly("Once.");
  }

  @Test
  @DisplayName("NT1 NT3 NT5 a line is refused in words, and stands as it stood")
  void rules() {
    refused(at.jo.post(JO, at.line(0, " ")), 400, "NT1");
    refused(at.jo.post(JO, at.line(2, "After what?")), 404, "NT5");
    refused(at.jo.post(JO + "/strike", at.change(0)), 404, "NT5");
    ok(at.jo.post(JO, at.line(0, "First.")));
    ok(at.jo.post(JO, at.line(1, "Second.")));
    refused(at.jo.post(JO, at.line(1, "From another window.")), 409, "NT3");
    assertThat(texts(ok(at.jo.get(desk("jo"))))).containsExactly("Second.");
  }

  @Test
  @DisplayName("NT4 a line is about the group or one of its members, gone or not, and nobody else")
  void about() {
    for (var about : List.of("maya", "jo", "noor", "nobody")) {
      refused(at.jo.post(JO, at.line(0, "On whom?", "about", about)), 400, "NT4");
    }
    refused(at.jo.post(JO, at.line(0, "Heard whom?", "heard", "noor")), 400, "NT4");
    at.decide(NotesPractice.GROUP, new GroupCommand.TakeSeatBack(new SeatId("ben")));
    ok(at.jo.post(JO, at.line(0, "He has left.", "about", "ben", "heard", "maya")));
  }

  @Test
  @DisplayName("NT8 notes are on a session of one's own group; any other is not there")
  void session() {
    var foreign = JO.replace("/s5/", "/f1/");
    refused(at.jo.post(foreign, at.line(0, "Elsewhere.")), 404, "NT8");
    refused(at.jo.post(JO.replace("/s5/", "/s6/"), at.line(0, "Nowhere.")), 404, "NT8");
    refused(at.jo.post(foreign + "/strike", at.change(0)), 404, "NT8");
    refused(at.jo.post(foreign + "/restore", at.change(0)), 404, "NT8");
    refused(at.jo.post(foreign + "/redact", at.redact("noor", 0, "…")), 404, "NT8");
    refused(
        at.jo.get(notes("jo").replace("/s5/", "/f1/") + "noor/" + LINE + "/history"), 404, "NT8");
    refused(at.jo.get(desk("jo").replace("/s5/", "/f1/")), 404, "NT8");
  }

  @Test
  @DisplayName("NT11 a line is begun not before the session was opened, and not after now")
  void begun() {
    var opened = NotesPractice.millis(at.practice.clock.instant().minus(Duration.ofMinutes(30)));
    at.happened(opened, at.opening());
    assertThat(begun("line-early", opened.minusSeconds(60))).isEqualTo(opened);
    var between = opened.plusSeconds(60);
    assertThat(begun("line-between", between)).isEqualTo(between);
    var late = begun("line-late", opened.plus(Duration.ofDays(9)));
    assertThat(late).isBeforeOrEqualTo(at.practice.clock.instant()).isAfter(between);
  }

  private Instant begun(String line, Instant begun) {
    var body = at.line(0, "Begun.", "begun", begun.toString());
    return Instant.parse(ok(at.jo.post(notes("jo") + line, body)).get("at").asString());
  }

  @Test
  @DisplayName("NT11 a line has who was heard when it was begun, where nobody had the word")
  void heard() {
    var line = ok(at.jo.post(JO, at.line(0, "She paused.", "heard", "amira")));
    assertThat(line.get("speaker").asString()).isEqualTo("amira");
    assertThat(line.get("step").isNull()).isTrue();
    assertThat(line.get("scene").isNull()).isTrue();
    assertThat(ok(at.jo.post(JO, at.line(1, "She stopped."))).get("speaker").asString())
        .isEqualTo("amira");
  }

  @Test
  @DisplayName("NT10 how a line stood at the end of each sitting can be looked back on")
  void history() {
    var first = at.line(0, "It went wel");
    ok(at.jo.post(JO, first));
    ok(at.jo.post(JO, at.line(1, "It went well.", "sitting", first.get("sitting"))));
    var line = ok(at.jo.post(JO, at.line(2, "It went well, at first.")));
    assertThat(line.get("earlier").asInt()).isEqualTo(1);
    assertThat(line.get("changedAt").isNull()).isFalse();
    var earlier = ok(at.maya.get(notes("maya") + "jo/" + LINE + "/history")).get("earlier");
    assertThat(earlier).hasSize(1);
    assertThat(earlier.get(0).get("text").asString()).isEqualTo("It went well.");
    refused(at.maya.get(notes("maya") + "maya/" + LINE + "/history"), 404, "NT5");
  }

  @Test
  @DisplayName("NT13 a writer strikes their own line and puts it back; another’s is not there")
  void struck() {
    ok(at.jo.post(JO, at.line(0, "Perhaps not.")));
    refused(at.maya.post(MAYA + "/strike", at.change(1)), 404, "NT5");
    assertThat(ok(at.jo.post(JO + "/strike", at.change(1))).get("struck").asBoolean()).isTrue();
    assertThat(ok(at.jo.post(JO + "/restore", at.change(2))).get("struck").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("NT14 whoever is of staff redacts a line, and nothing tells how it stood before")
  void redacted() {
    ok(at.jo.post(JO, at.line(0, "Ben lives in Rose Street.", "about", "amira")));
    ok(at.jo.post(JO, at.line(1, "Ben lives in Rose Street, alone.", "about", "amira")));
    var line = ok(at.maya.post(MAYA + "/redact", at.redact("jo", 2, "Ben lives alone.")));
    assertThat(line.get("redacted").asBoolean()).isTrue();
    assertThat(line.get("author").asString()).isEqualTo("jo");
    assertThat(line.get("about").asString()).isEqualTo("amira");
    assertThat(ok(at.jo.get(notes("jo") + "jo/" + LINE + "/history")).get("earlier")).isEmpty();
    assertThat(at.jo.get(desk("jo")).body()).contains("alone").doesNotContain("Rose");
    refused(at.jo.post(JO, at.line(3, "Ben lives in Rose Street.")), 409, "NT7");
  }

  @Test
  @DisplayName("NT15 two who write at once have each their own lines, by the same id too")
  void two() {
    ok(at.jo.post(JO, at.line(0, "Jo saw this.")));
    ok(at.maya.post(MAYA, at.line(0, "Maya saw that.")));
    ok(at.jo.post(JO, at.line(1, "Jo saw this, too.")));
    var desk = ok(at.maya.get(desk("maya")));
    assertThat(texts(desk)).containsExactly("Jo saw this, too.", "Maya saw that.");
  }

  @Test
  @DisplayName("NT19 a desk tells everything at first, then what is new, and all to whom it forgot")
  void news() {
    ok(at.jo.post(JO, at.line(0, "One.")));
    var first = ok(at.maya.get(desk("maya")));
    assertThat(first.get("session").get("number").asInt()).isEqualTo(5);
    assertThat(texts(first)).containsExactly("One.");
    var after = desk("maya") + "&after=" + first.get("cursor").asString();
    assertThat(texts(ok(at.maya.get(after)))).isEmpty();
    ok(at.maya.post(MAYA, at.line(0, "Two.")));
    ok(at.jo.post(notes("jo") + "line-00002", at.line(0, "Three.")));
    var second = ok(at.maya.get(after));
    assertThat(texts(second)).containsExactly("Three.", "Two.");
    ok(at.jo.post(JO + "/strike", at.change(1)));
    var third = ok(at.maya.get(desk("maya") + "&after=" + second.get("cursor").asString()));
    assertThat(texts(third)).containsExactly("One.");
    for (var unknown : List.of("", "x", "1.jo", "9.jo:99.maya:99", "1.jo:1:2", "1..")) {
      assertThat(texts(ok(at.maya.get(desk("maya") + "&after=" + unknown)))).hasSize(3);
    }
  }

  @Test
  @DisplayName("NT20 ids are of 8 to 64 signs, bodies have a bound, and nothing is guessed")
  void shapes() {
    refused(at.jo.post(notes("jo") + "short", at.line(0, "A")), 400, "notUnderstood");
    refused(at.jo.post(JO, at.line(0, "A", "save", "s")), 400, "notUnderstood");
    refused(at.jo.post(JO, at.line(0, "A", "sitting", "a sitting")), 400, "notUnderstood");
    refused(at.jo.post(JO, at.line(0, "A", "about", "a member")), 400, "notUnderstood");
    refused(at.jo.post(JO, at.line(0, "A", "begun", null)), 400, "notUnderstood");
    refused(at.jo.post(JO, at.line(0, "A", "part", "middle")), 400, "notUnderstood");
    refused(at.jo.post(JO, at.line(0, "x".repeat(65_536))), 400, "notUnderstood");
    refused(at.jo.post(JO, at.line(0, "x".repeat(4_001))), 400, "NT1");
    ok(at.jo.post(JO, at.line(0, "\u00e9".repeat(4_000))));
    refused(at.jo.get(desk("jo").replace("opening-0001", "o")), 400, "notUnderstood");
    refused(at.jo.get(desk("jo").replaceAll("\\?.*", "")), 400, "notUnderstood");
  }

  @Test
  @DisplayName("NT20 a seat that writes faster than anybody types waits, and nobody else does")
  void pace() {
    var start = Instant.parse("2026-03-02T17:00:00Z");
    var pace = new SeatPace(() -> start.plusMillis(passed));
    assertThat(taken(pace)).isEqualTo(40);
    assertThat(pace.lets(new SeatId("maya"))).isTrue();
    passed = 1_000;
    assertThat(taken(pace)).isEqualTo(10);
  }

  private static long taken(SeatPace pace) {
    return Stream.generate(() -> pace.lets(new SeatId("jo"))).limit(50).filter(it -> it).count();
  }

  @Test
  @DisplayName("NT20 what came too fast is refused in words, and taken a moment later")
  void tooFast() {
    ok(at.jo.post(JO, at.line(0, "One.")));
    at.practice.clock.pass(Duration.ofSeconds(-10)); // As if many had come at once.
    var answer = at.jo.post(JO, at.line(1, "Two."));
    refused(answer, 429, "pace");
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    ok(at.maya.post(MAYA, at.line(0, "In time.")));
    at.practice.clock.pass(Duration.ofSeconds(11));
    ok(at.jo.post(JO, at.line(1, "Two.")));
  }

  @Test
  @DisplayName("NT16 what cannot be made durable is refused in words, and saved again it is there")
  void full() {
    ok(at.jo.post(JO, at.line(0, "Before.")));
    at.practice.journal.full = true;
    var write = at.line(1, "Meanwhile.");
    refused(at.jo.post(JO, write), 503, "notSaved");
    at.practice.journal.full = false;
    ok(at.jo.post(JO, write));
    assertThat(texts(ok(at.jo.get(desk("jo"))))).containsExactly("Meanwhile.");
  }

  @Test
  @DisplayName(
      "NT16 what was written and whose answer was lost is there once when it is sent again")
  void lost() {
    at.practice.journal.lost = true;
    var write = at.line(0, "Did it arrive?");
    refused(at.jo.post(JO, write), 503, "notSaved");
    at.practice.journal.lost = false;
    assertThat(ok(at.jo.post(JO, write)).get("version").asInt()).isEqualTo(1);
    assertThat(texts(ok(at.jo.get(desk("jo"))))).containsExactly("Did it arrive?");
  }

  @Test
  @DisplayName("NT21 a draft key is a seat's own, the same each time, and 32 bytes")
  void draftKey() {
    var first = ok(at.jo.get("/api/seats/jo/drafts/key")).get("key").asString();
    assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    assertThat(ok(at.jo.get("/api/seats/jo/drafts/key")).get("key").asString()).isEqualTo(first);
    assertThat(ok(at.maya.get("/api/seats/maya/drafts/key")).get("key").asString())
        .isNotEqualTo(first);
  }
}
