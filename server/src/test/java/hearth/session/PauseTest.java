package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PauseTest {
  private static final RetreatCommand PAUSE = new RetreatCommand.Pause();
  private static final RetreatCommand RESUME = new RetreatCommand.Resume();

  /** Everybody's microphone is on. */
  private static Play talking() {
    var play = Play.circle(ANNA, BEN, CARA);
    for (var seat : List.of(RUTH, ANNA, BEN, CARA)) {
      play.does(seat, new Command.TurnMicrophone(true));
      play.does(seat, new Command.TurnCamera(true));
    }
    return play;
  }

  @Test
  @DisplayName("PA1 who pauses receives nobody and is received by nobody, and keeps seat and hand")
  void pauses() {
    var play = talking();
    play.does(ANNA, new Command.RaiseHand());
    play.does(ANNA, PAUSE);
    assertThat(play.heardBy(ANNA)).isEmpty();
    for (var other : List.of(RUTH, JO, BEN, CARA)) {
      assertThat(play.heardBy(other)).extracting(Hearing.Heard::from).doesNotContain(ANNA);
    }
    assertThat(play.heardBy(BEN)).hasSize(2);
    assertThat(play.seat(ANNA).hand()).isEqualTo(1);
    play.does(RUTH, PAUSE);
    assertThat(play.heardBy(JO)).extracting(Hearing.Heard::from).containsExactly(CARA, BEN);
  }

  @Test
  @DisplayName("PA3 PA4 coming back, devices are as they were; all see the pause meanwhile")
  void resumes() {
    var play = talking();
    var before = Hearing.of(play.room());
    play.does(ANNA, PAUSE);
    assertThat(play.me(ANNA).paused()).isTrue();
    assertThat(play.circleOf(BEN)).isEqualTo(play.circleOf(RUTH));
    assertThat(play.seat(ANNA).paused()).isTrue();
    play.does(ANNA, RESUME);
    assertThat(Hearing.of(play.room())).isEqualTo(before);
    assertThat(play.me(ANNA).microphone()).isTrue();
  }

  @Test
  @DisplayName("PA5 a pause lasts over a reload, and ends with leaving and removal")
  void lasts() {
    var play = talking();
    play.does(ANNA, PAUSE);
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.me(ANNA).paused()).isTrue();
    play.does(ANNA, new Command.Leave());
    play.does(BEN, PAUSE);
    play.does(RUTH, new Command.Remove(BEN));
    assertThat(play.room().retreat()).isEqualTo(Retreat.NONE);
  }

  @Test
  @DisplayName("PA6 the same again records nothing")
  void again() {
    var play = talking();
    assertThat(play.does(ANNA, RESUME)).isEmpty();
    play.does(ANNA, PAUSE);
    assertThat(play.does(ANNA, PAUSE)).isEmpty();
  }

  @Test
  @DisplayName("PA1 RN12 who pauses in their turn is passed over until they are back")
  void inTheirTurn() {
    var play = talking();
    play.does(RUTH, new TurnCommand.StartRound(null));
    play.does(ANNA, PAUSE);
    assertThat(play.room().turns().floor().heldBy(BEN)).isTrue();
    play.does(ANNA, RESUME);
    play.does(BEN, new TurnCommand.FinishTurn());
    assertThat(play.room().turns().floor().heldBy(ANNA)).isTrue();
    play.does(BEN, PAUSE);
    play.does(RUTH, new TurnCommand.EndRound());
    assertThat(play.refused(RUTH, new TurnCommand.GiveFloor(BEN))).isEqualTo(Rule.FL2);
  }
}
