package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static Play talking() {
    var play = Play.circle(ANNA, BEN);
    for (var seat : List.of(RUTH, ANNA, BEN)) {
      play.does(seat, new Command.TurnMicrophone(true));
      play.does(seat, new Command.TurnCamera(true));
    }
    return play;
  }

  private static Hearing.Heard both(SeatId seat) {
    return new Hearing.Heard(seat, true, true);
  }

  private static Hearing.Heard sound(SeatId seat) {
    return new Hearing.Heard(seat, true, false);
  }

  @Test
  @DisplayName(
      "LD1 still sends no picture, sound only neither sends nor receives one, text nothing")
  void rungs() {
    var play = talking();
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.STILL));
    assertThat(play.heardBy(BEN)).contains(sound(ANNA));
    assertThat(play.heardBy(ANNA)).containsExactlyInAnyOrder(both(RUTH), both(BEN));
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.AUDIO));
    assertThat(play.heardBy(BEN)).contains(sound(ANNA));
    assertThat(play.heardBy(ANNA)).containsExactlyInAnyOrder(sound(RUTH), sound(BEN));
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.TEXT));
    assertThat(play.heardBy(ANNA)).isEmpty();
    assertThat(play.heardBy(BEN)).containsExactly(both(RUTH));
  }

  @Test
  @DisplayName("LD2 choosing less turns off what is not sent; choosing more turns nothing on")
  void devices() {
    var play = talking();
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.STILL));
    assertThat(play.me(ANNA).camera()).isFalse();
    assertThat(play.me(ANNA).microphone()).isTrue();
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.TEXT));
    assertThat(play.me(ANNA).microphone()).isFalse();
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.VIDEO));
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).camera()).isFalse();
  }

  @Test
  @DisplayName("LD3 turning a device on goes up to where it is sent")
  void upward() {
    var play = talking();
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.TEXT));
    play.does(ANNA, new Command.TurnMicrophone(true));
    assertThat(play.me(ANNA).ladder()).isEqualTo(Ladder.AUDIO);
    play.does(ANNA, new Command.TurnCamera(true));
    assertThat(play.me(ANNA).ladder()).isEqualTo(Ladder.VIDEO);
    assertThat(play.heardBy(BEN)).contains(both(ANNA));
  }

  @Test
  @DisplayName("LD4 LD5 it lasts over a reload, all are shown it, and it ends with leaving")
  void lasts() {
    var play = talking();
    play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.AUDIO));
    assertThat(play.does(ANNA, new RetreatCommand.ChooseLadder(Ladder.AUDIO))).isEmpty();
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.me(ANNA).ladder()).isEqualTo(Ladder.AUDIO);
    assertThat(play.seat(ANNA).ladder()).isEqualTo(Ladder.AUDIO);
    play.does(ANNA, new Command.Leave());
    assertThat(play.room().retreat()).isEqualTo(Retreat.NONE);
  }
}
