package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SupportCallTest {
  private static final CareCommand CALL = new CareCommand.CallSupport();
  private static final CareCommand WITHDRAW = new CareCommand.WithdrawCall();
  private static final CareCommand TAKE = new CareCommand.TakeCall(ANNA);

  @Test
  @DisplayName("SU1 a member calls from the device check on, with nobody there too; staff do not")
  void calls() {
    var play = Play.opened().checking(ANNA);
    assertThat(play.does(ANNA, CALL)).containsExactly(new CareEvent.SupportCalled(ANNA));
    assertThat(play.waiting(RUTH).sees(RUTH).alerts())
        .isEqualTo(
            new View.Alerts(
                List.of(), List.of(new View.Call(ANNA, Play.name(ANNA), play.now(), null))));
    assertThat(play.refused(RUTH, CALL)).isEqualTo(Rule.SU1);
  }

  @Test
  @DisplayName("SU2 staff and the caller see a call, nobody else; the end ends it")
  void seen() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, CALL);
    assertThat(play.sees(JO).alerts()).isEqualTo(play.sees(RUTH).alerts()).isNotNull();
    assertThat(play.sees(ANNA).care()).isEqualTo(new View.Care(false, null, true, null));
    assertThat(play.sees(ANNA).alerts()).isNull();
    assertThat(play.sees(BEN).alerts()).isNull();
    assertThat(play.sees(BEN).care()).isNull();
    play.does(RUTH, new Command.EndSession());
    assertThat(play.sees(RUTH).alerts()).isNull();
  }

  @Test
  @DisplayName("SU3 staff take a call once, and the caller is told who comes")
  void taken() {
    var play = Play.circle(ANNA, BEN);
    assertThat(play.does(RUTH, TAKE)).isEmpty();
    play.does(ANNA, CALL);
    assertThat(play.refused(BEN, TAKE)).isEqualTo(Rule.SU3);
    assertThat(play.does(JO, TAKE)).hasSize(1);
    assertThat(play.does(RUTH, TAKE)).isEmpty();
    assertThat(play.sees(ANNA).care()).isEqualTo(new View.Care(false, null, true, Play.name(JO)));
  }

  @Test
  @DisplayName("SU4 calling again records nothing while it is open, and opens it anew once taken")
  void again() {
    var play = Play.circle(ANNA);
    play.does(ANNA, CALL);
    assertThat(play.does(ANNA, CALL)).isEmpty();
    play.does(RUTH, TAKE);
    assertThat(play.does(ANNA, CALL)).hasSize(1);
    assertThat(play.sees(ANNA).care()).isEqualTo(new View.Care(false, null, true, null));
  }

  @Test
  @DisplayName("SU5 the caller withdraws it, open or taken; none records nothing")
  void withdrawn() {
    var play = Play.circle(ANNA);
    assertThat(play.does(ANNA, WITHDRAW)).isEmpty();
    play.does(ANNA, CALL);
    play.does(RUTH, TAKE);
    assertThat(play.does(ANNA, WITHDRAW)).hasSize(1);
    assertThat(play.sees(RUTH).alerts()).isNull();
  }
}
