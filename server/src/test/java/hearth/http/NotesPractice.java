package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.audit.AuditEvent;
import hearth.door.Cookies;
import hearth.http.PracticeBrowser.Answer;
import hearth.journal.Head;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.session.Event;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A practice with a group whose fifth session is at hand, and whose staff, Maya and Jo, have
 * signed; so have Amira and Ben, its members. Kim is of its staff and has not signed.
 */
final class NotesPractice implements AutoCloseable {
  static final GroupId GROUP = new GroupId("tuesdays");
  static final GroupId ELSEWHERE = new GroupId("fridays");
  static final SessionId SESSION = new SessionId("s5");
  static final SessionId FOREIGN = new SessionId("f1");
  static final String OPENING = "opening-0001";

  final PracticeServer practice;
  final PracticeBrowser maya;
  final PracticeBrowser jo;
  final PracticeBrowser kim;
  final PracticeBrowser amira;
  final PracticeBrowser ben;
  final PracticeBrowser noor;
  private int made;

  NotesPractice() throws IOException {
    practice = new PracticeServer(new MemoryRegistry());
    found(GROUP, SESSION, 5);
    found(ELSEWHERE, FOREIGN, 1);
    maya = seat(GROUP, "maya", Role.THERAPIST, true);
    jo = seat(GROUP, "jo", Role.CO_THERAPIST, true);
    kim = seat(GROUP, "kim", Role.CO_THERAPIST, false);
    amira = seat(GROUP, "amira", Role.MEMBER, true);
    ben = seat(GROUP, "ben", Role.MEMBER, true);
    noor = seat(ELSEWHERE, "noor", Role.THERAPIST, true);
  }

  private void found(GroupId group, SessionId session, int number) {
    var length = Duration.ofMinutes(90);
    decide(group, new GroupCommand.Found(group, "Group " + group, 14, 3, 12, length));
    var clause = new Agreement.Clause("stays", "What is said here stays here.");
    var text = Agreement.of(1, "We keep this circle safe.", List.of(clause));
    decide(group, new GroupCommand.PublishAgreement(text));
    decide(group, new GroupCommand.PlanSession(session, number));
  }

  void decide(GroupId group, GroupCommand command) {
    assertThat(practice.groups.decide(group, null, null, command)).isNull();
  }

  private PracticeBrowser seat(GroupId group, String id, Role role, boolean signs) {
    var seat = new SeatId(id);
    var name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
    var named = Private.of(seat, Private.Kind.NAME, name);
    decide(group, new GroupCommand.GiveSeat(seat, role, named, null));
    if (signs) {
      var full = Private.of(seat, Private.Kind.SIGNATURE, name + " Example");
      decide(group, new GroupCommand.Sign(seat, 1, full));
    }
    var browser = practice.browser();
    var pass = practice.door.admit(group, seat);
    browser.cookies.put(new Cookies(false).nameFor(seat), pass.cookie());
    return browser;
  }

  /** What happened in the session, beside its room. */
  void happened(Instant at, Event... events) {
    var stream = StreamId.session(SESSION);
    var recorded = List.of(events).stream().map(it -> new Event.Recorded(it, at, null, null));
    Head head = practice.journal.head(stream);
    var records = EventCodec.session(practice.vault).encode(stream, head, recorded.toList());
    practice.journal.append(stream, head, records).toCompletableFuture().join();
  }

  /** The first event of the session. */
  Event opening() {
    return Objects.requireNonNull(practice.groups.get(GROUP).open(SESSION));
  }

  /** As it is kept. */
  static Instant millis(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }

  static String notes(String seat) {
    return "/api/seats/" + seat + "/sessions/" + SESSION + "/notes/";
  }

  static String desk(String seat) {
    return "/api/seats/" + seat + "/sessions/" + SESSION + "/desk?opening=" + OPENING;
  }

  String made(String what) {
    return what + "-" + String.format("%06d", made++);
  }

  /** A body of a line on the group, in a sitting of its own; {@code more} are further fields. */
  Map<String, Object> line(int after, String text, @Nullable Object... more) {
    var body = new HashMap<String, Object>();
    body.put("after", after);
    body.put("save", made("save"));
    body.put("sitting", made("sitting"));
    body.put("about", null);
    body.put("part", null);
    body.put("text", text);
    body.put("begun", practice.clock.instant().toString());
    body.put("heard", null);
    for (int i = 0; i < more.length; i += 2) {
      body.put(Objects.requireNonNull(more[i]).toString(), more[i + 1]);
    }
    return body;
  }

  Map<String, Object> change(int after) {
    return Map.of("after", after, "save", made("save"));
  }

  Map<String, Object> redact(String author, int after, String text) {
    return Map.of("author", author, "after", after, "save", made("save"), "text", text);
  }

  static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  static void refused(Answer answer, int status, String rule) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.rule()).isEqualTo(rule);
    assertThat(answer.text("words")).matches("[A-Z].{5,90}[.?]");
  }

  static List<String> texts(JsonNode desk) {
    return desk.get("lines").valueStream().map(it -> it.get("text").asString()).toList();
  }

  /** What the audit trail says of this month, the oldest first. */
  List<AuditEvent.Recorded> trail() {
    var month = YearMonth.from(practice.clock.instant().atZone(ZoneOffset.UTC));
    var codec = EventCodec.audit(practice.vault);
    return practice.journal.read(StreamId.audit(month), 0, 1000).stream()
        .map(codec::decode)
        .toList();
  }

  @Override
  public void close() {
    practice.close();
  }
}
