package hearth.programme;

import static hearth.programme.Weeks.FIVE;
import static hearth.programme.Weeks.RUTH;
import static hearth.programme.Weeks.agreement;
import static hearth.programme.Weeks.seat;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Role;
import hearth.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  /** A Tuesday, in winter; the clocks go forward on 29 March and back on 25 October. */
  private static final Schedule TUESDAYS =
      new Schedule(LocalDate.of(2026, 3, 3), LocalTime.of(18, 30), ZoneId.of("Europe/Berlin"));

  private static final SessionId NEXT = new SessionId("next");

  private static Weeks scheduled() {
    var weeks = Weeks.ready();
    weeks.does(new GroupCommand.SetSchedule(TUESDAYS));
    return weeks;
  }

  private static @Nullable Instant next(Weeks weeks, String now) {
    return weeks.group().nextMeeting(Instant.parse(now));
  }

  private static GroupCommand.PlanNext planNext(Instant at) {
    return new GroupCommand.PlanNext(NEXT, at);
  }

  @Test
  @DisplayName("PG22 a group meets at one time by the clocks of its place, summer and winter")
  void daylightSaving() {
    var weeks = scheduled();
    assertThat(next(weeks, "2026-01-01T00:00:00Z")).isEqualTo("2026-03-03T17:30:00Z");
    assertThat(next(weeks, "2026-03-03T20:00:00Z")).isEqualTo("2026-03-10T17:30:00Z");
    assertThat(next(weeks, "2026-03-25T00:00:00Z")).isEqualTo("2026-03-31T16:30:00Z");
    assertThat(next(weeks, "2026-10-21T00:00:00Z")).isEqualTo("2026-10-27T17:30:00Z");
    assertThat(weeks.does(new GroupCommand.SetSchedule(TUESDAYS))).isEmpty();
    weeks.does(new GroupCommand.SetSchedule(null));
    assertThat(next(weeks, "2026-03-25T00:00:00Z")).isNull();
  }

  @Test
  @DisplayName("PG22 the meeting that goes on is the next one until it is over or has ended")
  void goingOn() {
    var weeks = scheduled();
    assertThat(next(weeks, "2026-03-10T18:59:59Z")).isEqualTo("2026-03-10T17:30:00Z");
    assertThat(next(weeks, "2026-03-10T19:00:00Z")).isEqualTo("2026-03-17T17:30:00Z");
    weeks.does(new GroupCommand.EndSession(FIVE), Instant.parse("2026-03-10T18:20:00Z"));
    assertThat(next(weeks, "2026-03-10T18:21:00Z")).isEqualTo("2026-03-17T17:30:00Z");
    weeks.does(new GroupCommand.PlanSession(NEXT, 14));
    weeks.does(new GroupCommand.EndSession(NEXT), Instant.parse("2026-03-17T18:20:00Z"));
    assertThat(weeks.group().number()).isNull();
    assertThat(next(weeks, "2026-03-17T18:21:00Z")).isNull();
  }

  @Test
  @DisplayName("PG27 the next number is planned 2 hours after a session ended, and only once")
  void plansItself() {
    var weeks = Weeks.ready();
    assertThat(weeks.does(planNext(Instant.EPOCH))).isEmpty();
    weeks.does(new GroupCommand.EndSession(FIVE), Instant.EPOCH);
    var rested = Instant.EPOCH.plus(Duration.ofHours(2));
    assertThat(weeks.does(planNext(rested.minusMillis(1)))).isEmpty();
    assertThat(weeks.group().number()).isEqualTo(6);
    assertThat(weeks.does(planNext(rested)))
        .containsExactly(new GroupEvent.SessionPlanned(NEXT, 6));
    assertThat(weeks.does(planNext(rested))).isEmpty();
    assertThat(weeks.group().sessionAtHand()).isEqualTo(NEXT);
  }

  @Test
  @DisplayName("PG27 PG26 nothing is planned without a text or a therapist, or while it is closed")
  void plansNothing() {
    var weeks = Weeks.founded();
    assertThat(weeks.does(planNext(Instant.EPOCH))).isEmpty();
    weeks.does(new GroupCommand.PublishAgreement(agreement(1)));
    assertThat(weeks.does(planNext(Instant.EPOCH))).isEmpty();
    weeks.does(seat(RUTH, Role.THERAPIST, 1));
    weeks.does(new GroupCommand.CloseGroup());
    assertThat(weeks.does(planNext(Instant.EPOCH))).isEmpty();
    weeks.does(new GroupCommand.ReopenGroup());
    assertThat(weeks.does(planNext(Instant.EPOCH)))
        .containsExactly(new GroupEvent.SessionPlanned(NEXT, 1));
  }

  @Test
  @DisplayName("PG27 after the last number of the programme nothing is planned")
  void programmeOver() {
    var weeks = Weeks.ready();
    var last = new SessionId("s14");
    weeks.does(new GroupCommand.PlanSession(last, 14));
    weeks.does(new GroupCommand.EndSession(FIVE), Instant.EPOCH);
    weeks.does(new GroupCommand.EndSession(last), Instant.EPOCH);
    assertThat(weeks.does(planNext(Instant.EPOCH.plus(Duration.ofDays(7))))).isEmpty();
    assertThat(weeks.group().number()).isNull();
  }
}
