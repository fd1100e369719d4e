package hearth.http;

import static hearth.http.NotesPractice.GROUP;
import static hearth.http.NotesPractice.SESSION;
import static hearth.http.NotesPractice.notes;
import static hearth.http.NotesPractice.ok;
import static hearth.http.NotesPractice.refused;
import static hearth.http.NotesPractice.texts;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.audit.AuditEvent;
import hearth.http.PracticeBrowser.Answer;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notes looked through and taken out over HTTP")
class NotesOutTest {
  private final NotesPractice house;

  NotesOutTest() throws IOException {
    house = new NotesPractice();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void write(PracticeBrowser browser, String seat, String text, @Nullable String about) {
    var body = house.line(0, text, "about", about);
    var _ = ok(browser.post(notes(seat) + house.made("line"), body));
  }

  private static Map<String, Object> question(@Nullable Object... fields) {
    return body(List.of("text", "tag", "about", "mentions", "area"), new HashMap<>(), fields);
  }

  private static Map<String, Object> export(@Nullable Object... fields) {
    var body = new HashMap<String, Object>(Map.of("format", "markdown", "hideOthers", false));
    return body(List.of("session", "about"), body, fields);
  }

  private static Map<String, Object> body(
      List<String> none, Map<String, Object> body, @Nullable Object... fields) {
    none.forEach(field -> body.put(field, null));
    for (int i = 0; i < fields.length; i += 2) {
      body.put(String.valueOf(fields[i]), fields[i + 1]);
    }
    return body;
  }

  private static String search(String seat) {
    return "/api/seats/" + seat + "/notes/search";
  }

  private static String out(String seat) {
    return "/api/seats/" + seat + "/notes/export";
  }

  private static String header(Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  @DisplayName("NX1 staff find their own lines and each other's, as they stand")
  void found() {
    write(house.maya, "maya", "Ben was late. #pattern", "ben");
    write(house.jo, "jo", "Amira spoke of Ben.", null);
    var answer = ok(house.jo.post(search("jo"), question("text", "BEN")));
    assertThat(texts(answer)).containsExactly("Amira spoke of Ben.", "Ben was late. #pattern");
    assertThat(answer.get("more").asBoolean()).isFalse();
    assertThat(answer.get("lines").get(1).get("session").asString()).isEqualTo(SESSION.value());
    assertThat(texts(ok(house.jo.post(search("jo"), question("mentions", "ben"))))).hasSize(1);
  }

  @Test
  @DisplayName(
      "NX3 a question that asks nothing or is too long is refused in words, and not told of")
  void nothingAsked() {
    refused(house.jo.post(search("jo"), question()), 400, "nothingAsked");
    refused(house.jo.post(search("jo"), question("text", "  ", "tag", "")), 400, "nothingAsked");
    refused(house.jo.post(search("jo"), question("text", "x".repeat(201))), 400, "tooLong");
    refused(house.jo.post(search("jo"), question("about", "no id!")), 400, "notUnderstood");
    assertThat(house.trail()).isEmpty();
  }

  @Test
  @DisplayName("NX4 when the trail cannot tell of a search, nothing is found, in words")
  void searchUntold() {
    write(house.jo, "jo", "A line.", null);
    house.practice.journal.fullFor = "audit/";
    refused(house.jo.post(search("jo"), question("text", "line")), 503, "notOpened");
  }

  @Test
  @DisplayName("NX2 NX8 members, strangers, who has not signed and staff elsewhere get nothing")
  void shut() {
    write(house.jo, "jo", "A line on the group.", null);
    for (var path : List.of(search("jo"), out("jo"))) {
      refused(house.maya.post(path, export("session", SESSION.value())), 401, "notSignedIn");
      refused(house.practice.browser().post(path, question("text", "line")), 401, "notSignedIn");
    }
    refused(house.ben.post(search("ben"), question("text", "line")), 403, "staff");
    refused(house.ben.post(out("ben"), export("session", SESSION.value())), 403, "staff");
    refused(house.kim.post(out("kim"), export("session", SESSION.value())), 403, "agreement");
    assertThat(texts(ok(house.noor.post(search("noor"), question("text", "line"))))).isEmpty();
    refused(house.noor.post(out("noor"), export("session", SESSION.value())), 404, "noSession");
    refused(house.noor.post(out("noor"), export("about", "ben")), 404, "noMember");
  }

  @Test
  @DisplayName("NX8 a session comes as a file whose name tells nobody's, and no cache keeps it")
  void session() {
    write(house.jo, "jo", "A quiet beginning with Ben.", null);
    var answer = house.jo.post(out("jo"), export("session", SESSION.value()));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("# Notes on session 5 of 14", "A quiet beginning with Ben.");
    assertThat(answer.body()).contains("Times are in UTC.", "by Jo.");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"notes-session-5.md\"");
    assertThat(header(answer, "Content-Type")).isEqualTo("text/markdown; charset=utf-8");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  @DisplayName("NX8 the notes on one member as PDF, also on who has left, and in a closed group")
  void member() {
    write(house.jo, "jo", "A line on Ben.", "ben");
    house.decide(GROUP, new GroupCommand.TakeSeatBack(new SeatId("ben")));
    house.decide(GROUP, new GroupCommand.CloseGroup());
    var answer = house.jo.post(out("jo"), export("about", "ben", "format", "pdf"));
    assertThat(answer.body()).startsWith("%PDF-1.7");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"notes-member.pdf\"");
  }

  @Test
  @DisplayName("NX7 without the names of others when that is asked")
  void hidden() {
    write(house.jo, "jo", "Ben smiled at Amira, and @amira smiled back.", "ben");
    var whole = house.jo.post(out("jo"), export("about", "ben"));
    assertThat(whole.body()).contains("Amira: in 1 line, of session 5");
    var hidden = house.jo.post(out("jo"), export("about", "ben", "hideOthers", true));
    assertThat(hidden.body()).doesNotContainIgnoringCase("amira").contains("smiled back");
  }

  @Test
  @DisplayName(
      "NX8 neither a session nor a member, both, or one that is not there: refused in words")
  void refusals() {
    refused(house.jo.post(out("jo"), export()), 400, "oneOfThem");
    var both = export("session", SESSION.value(), "about", "ben");
    refused(house.jo.post(out("jo"), both), 400, "oneOfThem");
    refused(house.jo.post(out("jo"), export("session", "s99")), 404, "noSession");
    refused(house.jo.post(out("jo"), export("session", "f1")), 404, "noSession");
    refused(house.jo.post(out("jo"), export("about", "maya")), 404, "noMember");
    refused(house.jo.post(out("jo"), export("about", "no id!")), 400, "notUnderstood");
    refused(
        house.jo.post(out("jo"), export("about", "ben", "format", "word")), 400, "notUnderstood");
    assertThat(house.trail()).isEmpty();
  }

  @Test
  @DisplayName("NX9 the trail has each export; when it cannot tell of one, no byte is sent")
  void told() {
    write(house.jo, "jo", "A line on Ben.", "ben");
    var _ = house.jo.post(out("jo"), export("session", SESSION.value(), "format", "pdf"));
    var _ = house.jo.post(out("jo"), export("about", "ben"));
    assertThat(house.trail().stream().map(AuditEvent.Recorded::event))
        .containsExactly(
            new AuditEvent.NotesExported(GROUP, SESSION, null, "pdf"),
            new AuditEvent.NotesExported(GROUP, null, new SeatId("ben"), "markdown"));
    assertThat(house.trail()).allMatch(it -> new SeatId("jo").equals(it.by()));
    house.practice.journal.fullFor = "audit/";
    refused(house.jo.post(out("jo"), export("about", "ben")), 503, "notOpened");
  }
}
