package hearth.http;

import hearth.door.Cookies;
import hearth.journal.schema.EventCodec;
import hearth.practice.Agreement;
import hearth.practice.FirstAgreement;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.session.Evening;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A practice with one group, whose staff have signed and sit in their seats' browsers. */
final class TuesdayGroup implements AutoCloseable {
  static final GroupId GROUP = new GroupId("tuesdays");
  static final SeatId MAYA = new SeatId("maya");
  static final SeatId JO = new SeatId("jo");
  static final SeatId AMIRA = new SeatId("amira");
  static final SeatId BEN = new SeatId("ben");
  static final SeatId CHIARA = new SeatId("chiara");

  final PracticeServer practice = new PracticeServer(new MemoryRegistry());
  private final Map<SeatId, PracticeBrowser> browsers = new HashMap<>();
  private int saves;

  TuesdayGroup() throws IOException {
    does(new GroupCommand.Found(GROUP, "Tuesdays", 14, 3, 12, Duration.ofMinutes(90)));
    does(
        new GroupCommand.PublishAgreement(
            Agreement.of(1, FirstAgreement.TEXT, FirstAgreement.CLAUSES)));
    seat(MAYA, Role.THERAPIST);
    seat(JO, Role.CO_THERAPIST);
    List.of(AMIRA, BEN, CHIARA).forEach(seat -> seat(seat, Role.MEMBER));
    List.of(MAYA, JO).forEach(this::signs);
  }

  void does(GroupCommand command) {
    var rule = practice.groups.decide(GROUP, null, null, command);
    if (rule != null) {
      throw new AssertionError(command + ": " + rule);
    }
  }

  void seat(SeatId seat, Role role) {
    var id = seat.value();
    var name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    does(new GroupCommand.GiveSeat(seat, role, Private.of(seat, Private.Kind.NAME, name), null));
    var browser = practice.browser();
    var pass = practice.door.admit(GROUP, seat);
    browser.cookies.put(new Cookies(false).nameFor(seat), pass.cookie());
    browsers.put(seat, browser);
  }

  void signs(SeatId seat) {
    does(new GroupCommand.Sign(seat, 1, Private.of(seat, Private.Kind.SIGNATURE, "A Person")));
  }

  PracticeBrowser browser(SeatId seat) {
    return Objects.requireNonNull(browsers.get(seat));
  }

  /** Below the seat's own. */
  PracticeBrowser.Answer get(SeatId by, String path) {
    return browser(by).get("/api/seats/" + by + path);
  }

  /** Session {@code number} of the group, opened so many days ago. */
  Evening opened(int number, int daysAgo) {
    var session = session(number);
    does(new GroupCommand.PlanSession(session, number));
    var opening = Objects.requireNonNull(practice.groups.get(GROUP).open(session));
    var at = Instant.now().minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.SECONDS);
    return new Evening(opening, at);
  }

  static SessionId session(int number) {
    return new SessionId("session-" + number);
  }

  /** It is written down, and over for the group. */
  void over(int number, Evening evening) {
    written(evening);
    does(new GroupCommand.EndSession(session(number)));
  }

  void written(Evening evening) {
    evening.writeTo(practice.journal, EventCodec.session(practice.vault));
  }

  /** A line of notes, over HTTP; about nobody when {@code about} is empty. */
  String notes(SeatId by, int number, Instant begun, String about, String part, String text) {
    var line = "line-of-a-test-" + saves++;
    Map<String, Object> body = new HashMap<>();
    body.put("after", 0);
    body.put("save", "save-of-a-test-" + saves);
    body.put("sitting", "sitting-of-a-test");
    body.put("text", text);
    body.put("begun", begun.toString());
    if (!about.isEmpty()) {
      body.put("about", about);
    }
    if (!part.isEmpty()) {
      body.put("part", part);
    }
    var path = "/api/seats/" + by + "/sessions/" + session(number) + "/notes/" + line;
    var answer = browser(by).post(path, body);
    if (answer.status() != 200) {
      throw new AssertionError(answer);
    }
    return line;
  }

  @Override
  public void close() {
    practice.close();
  }
}
