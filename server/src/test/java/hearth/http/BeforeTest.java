package hearth.http;

import static hearth.http.TuesdayGroup.AMIRA;
import static hearth.http.TuesdayGroup.BEN;
import static hearth.http.TuesdayGroup.GROUP;
import static hearth.http.TuesdayGroup.JO;
import static hearth.http.TuesdayGroup.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.audit.AuditEvent;
import hearth.http.wire.DeskWire;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.Person;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import hearth.session.CareEvent;
import hearth.session.Command;
import hearth.session.Evening;
import hearth.session.Event;
import hearth.session.FlagAnswer;
import hearth.session.TurnCommand;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Over real HTTP: what staff look through before they meet their group. */
class BeforeTest {
  private static final String OPENING = "/before?opening=opening-1";

  private static List<String> texts(JsonNode lines) {
    return StreamSupport.stream(lines.spliterator(), false)
        .map(line -> line.get("text").asString())
        .toList();
  }

  private static Evening evening(TuesdayGroup group, int number, int daysAgo) {
    return group.opened(number, daysAgo).starts(MAYA, JO, AMIRA, BEN);
  }

  private static void ends(TuesdayGroup group, int number, Evening evening) {
    evening.after(Duration.ofMinutes(60)).does(MAYA, new Command.EndSession());
    group.over(number, evening);
  }

  @Test
  @DisplayName("BF1 the session to come, and the last one there was; no session, no memory")
  void sessions() throws IOException {
    try (var group = new TuesdayGroup()) {
      var first = group.get(JO, OPENING).json();
      assertThat(first.get("number").asInt()).isEqualTo(1);
      assertThat(first.get("phase").asString()).isEqualTo("initial");
      assertThat(first.get("last").isNull()).isTrue();
      assertThat(first.get("quiet")).isEmpty();
      ends(group, 13, evening(group, 13, 7));
      var evening = evening(group, 14, 0);
      group.written(evening);
      var during = group.get(JO, OPENING).json();
      assertThat(during.get("number").asInt()).isEqualTo(14);
      assertThat(during.get("phase").asString()).isEqualTo("final");
      assertThat(during.get("last").get("number").asInt()).isEqualTo(13);
      group.does(new GroupCommand.EndSession(TuesdayGroup.session(14)));
      assertThat(group.get(JO, OPENING).json().get("number").isNull()).isTrue();
    }
  }

  @Test
  @DisplayName("BF2 since last time: the group's lines that look ahead, or else its last five")
  void since() throws IOException {
    try (var group = new TuesdayGroup()) {
      var evening = evening(group, 1, 7);
      var at = evening.now();
      ends(group, 1, evening);
      for (int i = 1; i <= 6; i++) {
        group.notes(i % 2 == 0 ? JO : MAYA, 1, at.plusSeconds(i), "", "work", "Line " + i);
      }
      var before = group.get(JO, OPENING).json();
      assertThat(texts(before.get("since")))
          .containsExactly("Line 2", "Line 3", "Line 4", "Line 5", "Line 6");
      group.notes(MAYA, 1, at.plusSeconds(8), "amira", "plan", "Amira's plan");
      group.notes(MAYA, 1, at.plusSeconds(9), "", "closing", "All rang somebody");
      var struck = group.notes(JO, 1, at.plusSeconds(9), "", "closing", "Struck");
      strike(group, struck);
      group.notes(JO, 1, at.plusSeconds(7), "", "", "Ask about the call #next");
      assertThat(texts(group.get(JO, OPENING).json().get("since")))
          .containsExactly("Ask about the call #next", "All rang somebody");
    }
  }

  private static void strike(TuesdayGroup group, String line) {
    var path = "/api/seats/jo/sessions/session-1/notes/" + line + "/strike";
    Map<String, Object> body = Map.of("after", 1, "save", "save-of-a-strike");
    assertThat(group.browser(JO).post(path, body).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("BF3 flags that nobody has taken, of whoever is of the group")
  void flags() throws IOException {
    try (var group = new TuesdayGroup()) {
      var at = Instant.parse("2026-03-02T17:00:00Z");
      group.does(
          new GroupCommand.RaiseFlag(flag("s1-1", AMIRA, at, new CareEvent.Concern(true, 2, 1))));
      group.does(
          new GroupCommand.RaiseFlag(
              flag("s1-2", BEN, at, new CareEvent.Concern(true, null, null))));
      group.does(new GroupCommand.TakeFlag(new CareEvent.FlagTaken("s1-2", JO, FlagAnswer.SPOKE)));
      var flags = group.get(JO, OPENING).json().get("flags");
      assertThat(flags).hasSize(1);
      var flag = flags.get(0);
      assertThat(flag.get("seat").asString()).isEqualTo("amira");
      assertThat(flag.get("at").asString()).isEqualTo(at.toString());
      assertThat(flag.get("session").asInt()).isEqualTo(1);
      assertThat(flag.get("notSafe").asBoolean()).isTrue();
      assertThat(flag.get("ninth").asInt()).isEqualTo(2);
    }
  }

  private static Event.OpenFlag flag(String id, SeatId seat, Instant at, CareEvent.Concern why) {
    return new Event.OpenFlag(id, seat, at, 1, Private.of(seat, Private.Kind.CHECK_IN, why), null);
  }

  @Test
  @DisplayName("BF4 homework of the last two sessions, of who is of the group, the newest first")
  void homework() throws IOException {
    try (var group = new TuesdayGroup()) {
      for (int number = 1; number <= 3; number++) {
        var evening = evening(group, number, 28 - number * 7);
        var at = evening.now();
        ends(group, number, evening);
        group.notes(JO, number, at, "amira", "", "Ring Dana " + number + " #homework");
        group.notes(MAYA, number, at.plusSeconds(1), "ben", "", "Walk " + number + " #Homework");
        group.notes(MAYA, number, at, "amira", "", "No tag");
        group.notes(MAYA, number, at, "", "", "Of the group #homework");
      }
      assertThat(texts(group.get(JO, OPENING).json().get("homework")))
          .containsExactly(
              "Ring Dana 3 #homework",
              "Walk 3 #Homework",
              "Ring Dana 2 #homework",
              "Walk 2 #Homework");
      group.does(new GroupCommand.TakeSeatBack(BEN));
      assertThat(texts(group.get(JO, OPENING).json().get("homework")))
          .containsExactly("Ring Dana 3 #homework", "Ring Dana 2 #homework");
    }
  }

  @Test
  @DisplayName("BF5 quiet members: not there, or no turn although others had one")
  void quiet() throws IOException {
    try (var group = new TuesdayGroup()) {
      ends(group, 1, evening(group, 1, 14));
      assertThat(quiet(group)).as("nobody had a turn").containsExactly("chiara absent 0");
      var evening = evening(group, 2, 7);
      evening.does(MAYA, new TurnCommand.StartRound(null)).after(Duration.ofMinutes(2));
      evening.does(AMIRA, new TurnCommand.FinishTurn()).after(Duration.ofMinutes(1));
      evening.does(BEN, new TurnCommand.Pass());
      ends(group, 2, evening);
      group.seat(new SeatId("dev"), Role.MEMBER);
      assertThat(quiet(group))
          .as("who came to the group since was not missed")
          .containsExactly("ben here 1", "chiara absent 0");
    }
  }

  private static List<String> quiet(TuesdayGroup group) {
    var all = new ArrayList<String>();
    for (var it : group.get(JO, OPENING).json().get("quiet")) {
      assertThat(it.get("turns").asInt()).isZero();
      var absent = it.get("absent").asBoolean() ? " absent " : " here ";
      all.add(it.get("seat").asString() + absent + it.get("passes").asInt());
    }
    return all;
  }

  @Test
  @DisplayName("BF6 the audit trail tells of it first, once an opening; when it cannot, nothing is")
  void audit() throws IOException {
    try (var group = new TuesdayGroup()) {
      group.get(JO, OPENING);
      group.get(JO, OPENING);
      group.get(JO, "/before?opening=opening-2");
      group.get(MAYA, OPENING);
      assertThat(trail(group)).containsExactly(JO, JO, MAYA);
      assertThat(group.get(JO, "/before").status()).isEqualTo(400);
      group.practice.journal.full = true;
      var answer = group.get(JO, "/before?opening=opening-3");
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.rule()).isEqualTo("notOpened");
    }
  }

  private static List<Person> trail(TuesdayGroup group) {
    var codec = EventCodec.audit(group.practice.vault);
    var stream = StreamId.audit(YearMonth.now(ZoneOffset.UTC));
    return group.practice.journal.read(stream, 0, 100).stream()
        .map(codec::decode)
        .filter(it -> it.event().equals(new AuditEvent.BriefOpened(GROUP)))
        .map(it -> Objects.requireNonNull(it.by()))
        .toList();
  }

  @Test
  @DisplayName("BF7 a flag stands when its member was erased, and nothing says why")
  void erased() {
    var concern = new Private<CareEvent.Concern>(BEN, Private.Kind.CHECK_IN, null);
    var told = DeskRoutes.flag(new Event.OpenFlag("s1-1", BEN, Instant.EPOCH, 1, concern, null));
    assertThat(told).isEqualTo(new DeskWire.BeforeFlag("ben", Instant.EPOCH, 1, false, null));
  }
}
