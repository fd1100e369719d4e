package hearth.programme;

import static hearth.programme.Weeks.ANNA;
import static hearth.programme.Weeks.FIVE;
import static hearth.programme.Weeks.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CheckIn;
import hearth.session.Event;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeeklyTest {
  private static final SessionId SIX = new SessionId("s6");
  private static final SessionId SEVEN = new SessionId("s7");

  private static GroupCommand.CheckIn checkIn(SessionId session, SeatId seat, int mood) {
    return new GroupCommand.CheckIn(session, seat, said(seat, mood));
  }

  private static Private<CheckIn> said(SeatId seat, int mood) {
    var checkIn = new CheckIn(mood, null, null, null, null, false);
    return Private.of(seat, Private.Kind.CHECK_IN, checkIn);
  }

  @Test
  @DisplayName("PG15 PHQ-9 is the group's policy, at first not, and sessions open with it")
  void policy() {
    var weeks = Weeks.ready();
    assertThat(opened(weeks).checkIn()).isEqualTo(new Event.CheckInAsks(false));
    assertThat(weeks.does(new GroupCommand.SetPolicies(false, false))).isEmpty();
    assertThat(weeks.does(new GroupCommand.SetPolicies(true, false))).hasSize(1);
    assertThat(weeks.does(new GroupCommand.SetPolicies(true, false))).isEmpty();
    assertThat(opened(weeks).checkIn()).isEqualTo(new Event.CheckInAsks(true));
  }

  @Test
  @DisplayName("PG16 only a member checks in, for a planned session; another takes its place")
  void checksIn() {
    var weeks = Weeks.ready();
    assertThat(weeks.refused(checkIn(FIVE, RUTH, 5))).isEqualTo(GroupRule.PG16);
    assertThat(weeks.refused(checkIn(FIVE, new SeatId("nobody"), 5))).isEqualTo(GroupRule.PG16);
    assertThat(weeks.refused(checkIn(SIX, ANNA, 5))).isEqualTo(GroupRule.PG16);
    assertThat(weeks.does(checkIn(FIVE, ANNA, 5)))
        .containsExactly(new GroupEvent.CheckedIn(FIVE, ANNA, said(ANNA, 5)));
    assertThat(weeks.does(checkIn(FIVE, ANNA, 5))).isEmpty();
    assertThat(weeks.does(checkIn(FIVE, ANNA, 6))).hasSize(1);
    weeks.does(new GroupCommand.PlanSession(SIX, 6));
    assertThat(weeks.group().checkInBefore(SIX, ANNA)).isEqualTo(said(ANNA, 6));
  }

  @Test
  @DisplayName("PG17 the room is told the last check-in before its own session")
  void before() {
    var weeks = Weeks.ready();
    weeks.does(new GroupCommand.PlanSession(SIX, 6));
    weeks.does(new GroupCommand.PlanSession(SEVEN, 7));
    weeks.does(checkIn(FIVE, ANNA, 2));
    assertThat(weeks.group().checkInBefore(FIVE, ANNA)).isNull();
    assertThat(weeks.group().checkInBefore(SEVEN, ANNA)).isEqualTo(said(ANNA, 2));
    weeks.does(checkIn(SIX, ANNA, 3));
    assertThat(weeks.group().checkInBefore(SEVEN, ANNA)).isEqualTo(said(ANNA, 3));
    assertThat(weeks.group().checkInBefore(SEVEN, RUTH)).isNull();
  }

  private static Event.SessionOpened opened(Weeks weeks) {
    return Objects.requireNonNull(weeks.group().open(FIVE));
  }
}
