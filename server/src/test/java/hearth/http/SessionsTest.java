package hearth.http;

import static hearth.http.TuesdayGroup.AMIRA;
import static hearth.http.TuesdayGroup.BEN;
import static hearth.http.TuesdayGroup.CHIARA;
import static hearth.http.TuesdayGroup.JO;
import static hearth.http.TuesdayGroup.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.Cookies;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import hearth.session.AgendaCommand;
import hearth.session.Command;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Over real HTTP: how sessions went, for the staff of their group. */
class SessionsTest {
  private static List<String> texts(JsonNode list, String... fields) {
    var all = new ArrayList<String>();
    for (var it : list) {
      var words = new ArrayList<String>();
      for (var field : fields) {
        words.add(it.get(field).asString());
      }
      all.add(String.join(" ", words));
    }
    return all;
  }

  @Test
  @DisplayName("TL11 staff are told all sessions, the newest first, and everybody who was there")
  void sessions() throws IOException {
    try (var group = new TuesdayGroup()) {
      var first = group.opened(1, 7).starts(MAYA, AMIRA);
      var startedAt = first.now();
      first.after(Duration.ofMinutes(90)).does(MAYA, new Command.EndSession());
      group.over(1, first);
      group.written(group.opened(2, 0));
      group.does(new GroupCommand.TakeSeatBack(CHIARA));
      var told = group.get(JO, "/sessions").json();
      assertThat(told.get("group").asString()).isEqualTo("Tuesdays");
      assertThat(told.get("own").asString()).isEqualTo("jo");
      assertThat(texts(told.get("people"), "seat", "name", "role", "gone"))
          .containsExactly(
              "maya Maya therapist false",
              "jo Jo coTherapist false",
              "amira Amira member false",
              "ben Ben member false",
              "chiara Chiara member true");
      assertThat(texts(told.get("sessions"), "session", "number", "of", "phase"))
          .containsExactly("session-2 2 14 initial", "session-1 1 14 initial");
      var over = told.get("sessions").get(1);
      assertThat(over.get("startedAt").asString()).isEqualTo(startedAt.toString());
      assertThat(over.get("endedAt").asString()).isEqualTo(first.now().toString());
      assertThat(told.get("sessions").get(0).get("startedAt").isNull()).isTrue();
    }
  }

  @Test
  @DisplayName("TL12 a session's desk tells its course, and again only when it has changed")
  void course() throws IOException {
    try (var group = new TuesdayGroup()) {
      var evening = group.opened(1, 7).starts(MAYA, BEN, AMIRA);
      evening.does(MAYA, new AgendaCommand.GoToStep("checkInRound"));
      evening.speaks(MAYA, BEN, Duration.ofMinutes(3)).does(MAYA, new Command.EndSession());
      group.over(1, evening);
      var desk = group.get(JO, "/sessions/session-1/desk?opening=opening-1").json();
      var course = desk.get("course");
      assertThat(texts(course.get("spans"), "kind")).containsExactly("step", "turn");
      assertThat(course.get("spans").get(0).get("title").asString()).isEqualTo("Check-in round");
      assertThat(course.get("spans").get(1).get("seats").get(0).asString()).isEqualTo("ben");
      assertThat(texts(course.get("attendance"), "seat")).containsExactly("maya", "amira", "ben");
      var after = "&after=" + desk.get("cursor").asString();
      var again = group.get(JO, "/sessions/session-1/desk?opening=opening-1" + after).json();
      assertThat(again.get("course").isNull()).isTrue();
    }
  }

  @Test
  @DisplayName(
      "TL11 BF7 members, administrators, other groups' staff and who has not signed: never")
  void refused() throws IOException {
    try (var group = new TuesdayGroup()) {
      var elsewhere = new GroupId("fridays");
      var noor = new SeatId("noor");
      var practice = group.practice;
      for (var it :
          List.of(
              new GroupCommand.Found(elsewhere, "Fridays", 14, 3, 12, Duration.ofMinutes(90)),
              new GroupCommand.GiveSeat(
                  noor, Role.THERAPIST, Private.of(noor, Private.Kind.NAME, "Noor"), null))) {
        assertThat(practice.groups.decide(elsewhere, null, null, it)).isNull();
      }
      var other = practice.browser();
      var pass = practice.door.admit(elsewhere, noor);
      other.cookies.put(new Cookies(false).nameFor(noor), pass.cookie());
      var administrator = practice.signedIn("Ada", "ada", true);
      var kim = new SeatId("kim");
      group.seat(kim, Role.CO_THERAPIST);
      for (var path : List.of("/sessions", "/before?opening=opening-1")) {
        assertThat(group.get(AMIRA, path).rule()).isEqualTo("staff");
        assertThat(group.browser(AMIRA).get("/api/seats/jo" + path).rule())
            .isEqualTo("notSignedIn");
        assertThat(administrator.get("/api/seats/jo" + path).rule()).isEqualTo("notSignedIn");
        assertThat(other.get("/api/seats/jo" + path).rule()).isEqualTo("notSignedIn");
        assertThat(group.get(kim, path).rule()).isEqualTo("agreement");
        assertThat(group.get(JO, path).status()).isEqualTo(200);
      }
    }
  }

  @Test
  @DisplayName("TL11 BF7 staff of a closed group are told still; who has left it is not")
  void closed() throws IOException {
    try (var group = new TuesdayGroup()) {
      group.does(new GroupCommand.CloseGroup());
      assertThat(group.get(JO, "/sessions").status()).isEqualTo(200);
      assertThat(group.get(JO, "/before?opening=opening-1").status()).isEqualTo(200);
      group.does(new GroupCommand.TakeSeatBack(JO));
      assertThat(group.get(JO, "/sessions").status()).isEqualTo(401);
    }
  }
}
