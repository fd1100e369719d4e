package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.session.Hearing.Heard;
import hearth.session.Hearing.Publishing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static Play onAir() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.TurnCamera(true));
    play.does(RUTH, new Command.TurnCamera(true));
    return play;
  }

  @Test
  @DisplayName("HR1 everybody receives what everybody else has on, and not themself")
  void everybody() {
    var play = onAir();
    var anna = new Heard(ANNA, true, true);
    var ruth = new Heard(RUTH, false, true);
    assertThat(play.heardBy(RUTH)).containsExactly(anna);
    assertThat(play.heardBy(ANNA)).containsExactly(ruth);
    assertThat(play.heardBy(BEN)).containsExactly(anna, ruth);
    assertThat(play.heardBy(JO)).containsExactly(ruth, anna);
  }

  @Test
  @DisplayName("HR2 who has nothing on, or is held, is left out")
  void held() {
    var play = onAir();
    assertThat(play.heardBy(ANNA)).extracting(Heard::from).doesNotContain(BEN);
    play.does(RUTH, new Command.Hush(ANNA));
    play.does(RUTH, new Command.StopCamera(ANNA));
    assertThat(play.heardBy(BEN)).extracting(Heard::from).containsExactly(RUTH);
    play.happened(new Event.MicrophoneTurned(ANNA, true));
    play.happened(new Event.CameraTurned(ANNA, true));
    assertThat(play.heardBy(BEN)).extracting(Heard::from).containsExactly(RUTH);
  }

  @Test
  @DisplayName("HR3 who observes is received by nobody and receives everybody")
  void observer() {
    var play = onAir();
    play.happened(new Event.MicrophoneTurned(JO, true));
    assertThat(play.heardBy(ANNA)).extracting(Heard::from).doesNotContain(JO);
    assertThat(play.heardBy(JO)).extracting(Heard::from).containsExactly(RUTH, ANNA);
  }

  @Test
  @DisplayName("HR4 who is not in the circle neither receives nor is received")
  void outside() {
    var play = onAir().waiting(CARA);
    play.happened(new Event.MicrophoneTurned(CARA, true));
    assertThat(Hearing.of(play.room()).of()).containsOnlyKeys(RUTH, ANNA, BEN, JO);
    assertThat(play.heardBy(ANNA)).extracting(Heard::from).doesNotContain(CARA);
    assertThat(Hearing.of(Play.opened().waiting(RUTH, ANNA).room()).of()).isEmpty();
    assertThat(Hearing.of(Room.empty()).of()).isEmpty();
  }

  @Test
  @DisplayName("HR5 links are made for everybody in the circle, an observer's for neither")
  void links() {
    var play = onAir();
    var both = new Publishing(true, true);
    assertThat(Hearing.of(play.room()).publishing())
        .isEqualTo(Map.of(RUTH, both, ANNA, both, BEN, both, JO, new Publishing(false, false)));
    play.does(RUTH, new Command.Promote(JO));
    play.does(RUTH, new Command.HushAll());
    assertThat(Hearing.of(play.room()).publishing())
        .isEqualTo(Map.of(RUTH, both, ANNA, both, BEN, both, JO, both));
  }

  @Test
  @DisplayName("HR6 everybody receives their neighbours first")
  void neighboursFirst() {
    assertThat(Hearing.nearestFirst(0, 6)).containsExactly(1, 5, 2, 4, 3);
    assertThat(Hearing.nearestFirst(4, 5)).containsExactly(0, 3, 1, 2);
    assertThat(Hearing.nearestFirst(1, 2)).containsExactly(0);
    assertThat(Hearing.nearestFirst(0, 1)).isEmpty();
    var play = Play.circle(ANNA, BEN, CARA);
    for (var seat : List.of(RUTH, ANNA, BEN, CARA)) {
      play.does(seat, new Command.TurnCamera(true));
    }
    // Round the circle: Ruth, Anna, Ben, Jo who observes, Cara.
    assertThat(play.heardBy(RUTH)).extracting(Heard::from).containsExactly(ANNA, CARA, BEN);
    assertThat(play.heardBy(BEN)).extracting(Heard::from).containsExactly(ANNA, CARA, RUTH);
    assertThat(play.heardBy(CARA)).extracting(Heard::from).containsExactly(RUTH, ANNA, BEN);
  }
}
