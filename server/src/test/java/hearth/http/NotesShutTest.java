package hearth.http;

import static hearth.http.NotesPractice.GROUP;
import static hearth.http.NotesPractice.OPENING;
import static hearth.http.NotesPractice.SESSION;
import static hearth.http.NotesPractice.desk;
import static hearth.http.NotesPractice.notes;
import static hearth.http.NotesPractice.ok;
import static hearth.http.NotesPractice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.audit.AuditEvent;
import hearth.http.PracticeBrowser.Answer;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notes, for others than the group's staff")
class NotesShutTest {
  private static final String LINE = "line-00001";
  private static final String HISTORY = notes("jo") + "jo/" + LINE + "/history";

  private NotesPractice at;

  @BeforeEach
  void start() throws IOException {
    at = new NotesPractice();
    ok(at.jo.post(notes("jo") + LINE, at.line(0, "Amira was quiet.", "about", "amira")));
  }

  @AfterEach
  void stop() {
    at.close();
  }

  /** Everything there is to be asked of notes, at this seat. */
  private List<Answer> all(PracticeBrowser browser, String seat) {
    var line = notes(seat) + LINE;
    return List.of(
        browser.post(line, at.line(1, "Changed.")),
        browser.post(line + "/strike", at.change(1)),
        browser.post(line + "/restore", at.change(1)),
        browser.post(line + "/redact", at.redact("jo", 1, "…")),
        browser.get(notes(seat) + "jo/" + LINE + "/history"),
        browser.get(desk(seat)),
        browser.get("/api/seats/" + seat + "/drafts/key"));
  }

  private void shut(PracticeBrowser browser, String seat, int status, String rule) {
    all(browser, seat).forEach(answer -> refused(answer, status, rule));
  }

  @Test
  @DisplayName("NT17 are refused to a member at their own seat, and to anybody at another's")
  void members() {
    shut(at.amira, "amira", 403, "staff");
    for (var browser : Stream.of(at.amira, at.ben, at.noor, at.practice.browser()).toList()) {
      shut(browser, "jo", 401, "notSignedIn");
    }
    shut(at.maya, "jo", 401, "notSignedIn");
    untouched();
  }

  @Test
  @DisplayName("NT17 are refused to an administrator, who has no seat, and to an account's cookie")
  void administrators() {
    shut(at.practice.signedIn("Ada", "ada", true), "jo", 401, "notSignedIn");
    shut(at.practice.signedIn("Dee", "dee", false), "jo", 401, "notSignedIn");
    untouched();
  }

  @Test
  @DisplayName("NT17 are refused to staff of another group, with their own seat's cookie too")
  void elsewhere() {
    all(at.noor, "noor").subList(0, 6).forEach(answer -> refused(answer, 404, "NT8"));
    untouched();
  }

  @Test
  @DisplayName("NT17 are refused to staff who have not signed the agreement")
  void unsigned() {
    shut(at.kim, "kim", 403, "agreement");
  }

  @Test
  @DisplayName("NT17 are refused to staff whose seat was taken back")
  void left() {
    at.decide(GROUP, new GroupCommand.TakeSeatBack(new SeatId("jo")));
    shut(at.jo, "jo", 401, "notSignedIn");
  }

  @Test
  @DisplayName("NT17 outlast the group: its staff read and write them when it is closed")
  void closed() {
    at.decide(GROUP, new GroupCommand.CloseGroup());
    assertThat(ok(at.maya.get(desk("maya"))).get("lines")).hasSize(1);
    ok(at.maya.post(notes("maya") + LINE, at.line(0, "A last word.")));
  }

  @Test
  @DisplayName("NT17 are refused to a page of another site")
  void origin() {
    assertThat(at.jo.from("https://elsewhere.example").post(notes("jo") + LINE, Map.of()).rule())
        .isEqualTo("origin");
  }

  @Test
  @DisplayName("AU1 whoever opens a session's notes is told of in the trail, once an opening")
  void opened() {
    for (int i = 0; i < 3; i++) {
      ok(at.maya.get(desk("maya")));
      ok(at.jo.get(desk("jo")));
    }
    ok(at.maya.get(desk("maya").replace(OPENING, "opening-0002")));
    var opened = new AuditEvent.NotesOpened(GROUP, SESSION);
    assertThat(at.trail()).extracting(AuditEvent.Recorded::event).containsOnly(opened);
    assertThat(at.trail())
        .extracting(it -> String.valueOf(it.by()))
        .containsExactly("maya", "jo", "maya");
  }

  @Test
  @DisplayName("AU1 an opening's id is good for what was opened with it, and for nothing else")
  void otherwise() {
    ok(at.jo.get(desk("jo")));
    at.decide(GROUP, new GroupCommand.EndSession(SESSION));
    at.decide(GROUP, new GroupCommand.PlanSession(new hearth.practice.SessionId("s6"), 6));
    ok(at.jo.get(desk("jo").replace("/s5/", "/s6/")));
    assertThat(at.trail()).hasSize(2);
  }

  @Test
  @DisplayName("AU2 each reading of how a line stood before is a line of the trail")
  void history() {
    ok(at.jo.get(HISTORY));
    ok(at.jo.get(HISTORY));
    var read = new AuditEvent.NoteHistoryOpened(GROUP, SESSION, new SeatId("jo"), LINE);
    assertThat(at.trail()).extracting(AuditEvent.Recorded::event).containsExactly(read, read);
  }

  @Test
  @DisplayName("AU4 nothing is shown that the trail cannot tell of")
  void silent() {
    at.practice.journal.full = true;
    refused(at.jo.get(desk("jo")), 503, "notOpened");
    refused(at.jo.get(HISTORY), 503, "notOpened");
    assertThat(at.jo.get(desk("jo")).body()).doesNotContain("quiet");
    at.practice.journal.full = false;
    ok(at.jo.get(desk("jo")));
    assertThat(at.trail()).hasSize(1);
  }

  @Test
  @DisplayName("AU5 each month has a stream of its own, and what was refused is not told of")
  void months() {
    ok(at.jo.get(desk("jo")));
    refused(at.jo.get(desk("jo").replace("/s5/", "/s9/")), 404, "NT8");
    at.amira.get(desk("jo"));
    assertThat(at.trail()).hasSize(1);
    at.practice.clock.pass(java.time.Duration.ofDays(32));
    assertThat(at.trail()).isEmpty();
    ok(at.jo.get(desk("jo").replace(OPENING, "opening-0002")));
    assertThat(at.trail()).hasSize(1);
  }

  private void untouched() {
    var lines = ok(at.maya.get(desk("maya"))).get("lines");
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).get("version").asInt()).isEqualTo(1);
    assertThat(at.trail()).extracting(it -> String.valueOf(it.by())).containsExactly("maya");
  }
}
