package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpotlightTest {
  private static Command put(SeatId seat) {
    return new SpotlightCommand.PutOnStage(seat);
  }

  private static Command grant(SeatId seat, SeatId of) {
    return new SpotlightCommand.GrantPin(seat, of);
  }

  @Test
  @DisplayName("SP1 SP2 staff do it, for people in the circle")
  void who() {
    var play = Play.circle(ANNA).waiting(BEN);
    assertThat(play.refused(ANNA, put(ANNA))).isEqualTo(Rule.SP1);
    assertThat(play.refused(ANNA, grant(ANNA, RUTH))).isEqualTo(Rule.SP1);
    assertThat(play.refused(RUTH, put(BEN))).isEqualTo(Rule.SP2);
    assertThat(play.refused(RUTH, grant(ANNA, BEN))).isEqualTo(Rule.SP2);
    assertThat(play.refused(RUTH, grant(ANNA, ANNA))).isEqualTo(Rule.SP2);
  }

  @Test
  @DisplayName("SP3 SP5 four are on stage at most, and one person keeps two in sight")
  void bounds() {
    var play = Play.circle(ANNA, BEN, CARA);
    for (var seat : List.of(RUTH, ANNA, BEN, JO)) {
      play.does(RUTH, put(seat));
    }
    assertThat(play.refused(RUTH, put(CARA))).isEqualTo(Rule.SP3);
    play.does(RUTH, grant(ANNA, RUTH));
    play.does(RUTH, grant(ANNA, BEN));
    assertThat(play.refused(RUTH, grant(ANNA, CARA))).isEqualTo(Rule.SP5);
  }

  @Test
  @DisplayName("SP4 leaving, removal and the end take stage and pins away")
  void goes() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, put(ANNA));
    play.does(RUTH, put(BEN));
    play.does(RUTH, grant(BEN, ANNA));
    play.does(ANNA, new Command.Leave());
    assertThat(play.me(BEN).pins()).isEmpty();
    play.does(RUTH, new Command.Remove(BEN));
    assertThat(play.room().spotlight()).isEqualTo(Spotlight.NONE);
  }

  @Test
  @DisplayName("SP6 the stage is shown to all alike, a pin to staff and the two it concerns")
  void shown() {
    var play = Play.circle(ANNA, BEN, CARA);
    play.does(RUTH, put(BEN));
    assertThat(play.seat(BEN).onStage()).isTrue();
    assertThat(play.circleOf(ANNA)).isEqualTo(play.circleOf(RUTH));
    var before = View.of(play.room(), CARA);
    play.does(RUTH, grant(ANNA, BEN));
    assertThat(View.of(play.room(), CARA)).isEqualTo(before);
    assertThat(play.me(ANNA).pins()).containsExactly(BEN);
    assertThat(play.me(BEN).pinnedBy()).containsExactly(Play.name(ANNA));
    assertThat(keptInSight(play, JO)).containsExactly(new View.KeptInSight(ANNA, BEN));
    play.does(JO, new SpotlightCommand.RevokePin(ANNA, BEN));
    assertThat(play.me(ANNA).pins()).isEmpty();
    assertThat(keptInSight(play, JO)).isEmpty();
  }

  private static List<View.KeptInSight> keptInSight(Play play, SeatId staff) {
    return Objects.requireNonNull(play.sees(staff).lead()).keptInSight();
  }

  @Test
  @DisplayName("SP7 SP8 nobody is heard by it, and the same again records nothing")
  void changesNothingElse() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnCamera(true));
    var hearing = Hearing.of(play.room());
    play.does(RUTH, put(ANNA));
    play.does(RUTH, grant(BEN, ANNA));
    assertThat(Hearing.of(play.room())).isEqualTo(hearing);
    assertThat(play.does(JO, put(ANNA))).isEmpty();
    assertThat(play.does(JO, grant(BEN, ANNA))).isEmpty();
    play.does(RUTH, new SpotlightCommand.TakeOffStage(ANNA));
    assertThat(play.does(JO, new SpotlightCommand.TakeOffStage(ANNA))).isEmpty();
    assertThat(play.does(JO, new SpotlightCommand.RevokePin(ANNA, BEN))).isEmpty();
  }
}
