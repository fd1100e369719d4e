package hearth.programme;

import static hearth.programme.Weeks.ANNA;
import static hearth.programme.Weeks.FIVE;
import static hearth.programme.Weeks.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CareEvent;
import hearth.session.Event;
import hearth.session.FlagAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final SessionId SIX = new SessionId("s6");
  private static final GroupCommand TAKE =
      new GroupCommand.TakeFlag(new CareEvent.FlagTaken("s5-1", RUTH, FlagAnswer.SPOKE));

  private static Event.OpenFlag flag(SeatId seat) {
    return flag(seat, null);
  }

  private static Event.OpenFlag flag(SeatId seat, @Nullable Instant again) {
    var concern = Private.of(seat, Private.Kind.CHECK_IN, new CareEvent.Concern(true, null, null));
    return new Event.OpenFlag("s5-1", seat, Instant.EPOCH, 5, concern, again);
  }

  private static GroupCommand raise(SeatId seat) {
    return new GroupCommand.RaiseFlag(flag(seat));
  }

  private static @Nullable List<Event.OpenFlag> inSix(Weeks weeks) {
    return Objects.requireNonNull(weeks.group().open(SIX)).openFlags();
  }

  private static Weeks weeks() {
    var weeks = Weeks.ready();
    weeks.does(new GroupCommand.PlanSession(SIX, 6));
    return weeks;
  }

  @Test
  @DisplayName("PG18 a flag that nobody has taken is there when the next session opens")
  void carried() {
    var weeks = weeks();
    assertThat(weeks.refused(raise(RUTH))).isEqualTo(GroupRule.PG18);
    assertThat(weeks.refused(raise(new SeatId("nobody")))).isEqualTo(GroupRule.PG18);
    assertThat(weeks.does(raise(ANNA))).containsExactly(new GroupEvent.FlagRaised(flag(ANNA)));
    assertThat(weeks.does(raise(ANNA))).isEmpty();
    weeks.does(new GroupCommand.EndSession(FIVE));
    assertThat(inSix(weeks)).containsExactly(flag(ANNA));
  }

  @Test
  @DisplayName(
      "PG18 said again it takes its own place, and what was said before does not come back")
  void saidAgain() {
    var weeks = weeks();
    weeks.does(raise(ANNA));
    var again = flag(ANNA, Instant.EPOCH.plusSeconds(60));
    assertThat(weeks.does(new GroupCommand.RaiseFlag(again))).hasSize(1);
    assertThat(weeks.does(new GroupCommand.RaiseFlag(again))).isEmpty();
    assertThat(weeks.does(raise(ANNA))).isEmpty();
    assertThat(inSix(weeks)).containsExactly(again);
  }

  @Test
  @DisplayName("PG19 a flag that was taken stands in no session any more, and is not raised anew")
  void taken() {
    var weeks = weeks();
    weeks.does(raise(ANNA));
    assertThat(weeks.does(TAKE))
        .containsExactly(new GroupEvent.FlagTaken("s5-1", RUTH, FlagAnswer.SPOKE));
    assertThat(weeks.does(TAKE)).isEmpty();
    assertThat(inSix(weeks)).isNull();
    assertThat(weeks.does(raise(ANNA))).isEmpty();
    var late = weeks();
    late.does(TAKE);
    assertThat(late.does(raise(ANNA))).isEmpty();
  }
}
