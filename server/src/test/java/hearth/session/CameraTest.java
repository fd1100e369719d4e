package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CameraTest {
  private static final Command ON = new Command.TurnCamera(true);

  @Test
  @DisplayName("CA1 whose camera is stopped cannot turn it on, until it is allowed")
  void held() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.StopCamera(ANNA));
    assertThat(play.me(ANNA).cameraStopped()).isTrue();
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.CA1);
    assertThat(play.sees(JO).holds()).isEqualTo(new View.Holds(List.of(), List.of(ANNA), false));
    play.does(RUTH, new Command.AllowCamera(ANNA));
    assertThat(play.does(ANNA, ON)).containsExactly(new Event.CameraTurned(ANNA, true));
  }

  @Test
  @DisplayName("CA2 a member stops and allows no camera")
  void whoStops() {
    var play = Play.circle(ANNA, BEN);
    assertThat(play.refused(ANNA, new Command.StopCamera(BEN))).isEqualTo(Rule.CA2);
    assertThat(play.refused(ANNA, new Command.AllowCamera(BEN))).isEqualTo(Rule.CA2);
    assertThat(play.does(JO, new Command.StopCamera(BEN)))
        .containsExactly(new Event.CameraStopped(BEN));
    assertThat(play.does(JO, new Command.AllowCamera(BEN)))
        .containsExactly(new Event.CameraAllowed(BEN));
  }

  @Test
  @DisplayName("CA3 the camera of staff is never stopped")
  void staff() {
    var play = Play.circle(ANNA);
    assertThat(play.refused(RUTH, new Command.StopCamera(JO))).isEqualTo(Rule.CA3);
    assertThat(play.refused(JO, new Command.StopCamera(RUTH))).isEqualTo(Rule.CA3);
  }

  @Test
  @DisplayName("CA4 the camera of someone outside the circle cannot be stopped")
  void outside() {
    var play = Play.circle(ANNA).waiting(BEN);
    assertThat(play.refused(RUTH, new Command.StopCamera(BEN))).isEqualTo(Rule.CA4);
  }

  @Test
  @DisplayName("CA5 a stop turns the camera off at once and leaves the microphone on")
  void offAtOnce() {
    var play = Play.circle(ANNA);
    play.does(ANNA, ON);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(RUTH, new Command.StopCamera(ANNA));
    assertThat(play.seat(ANNA).camera()).isFalse();
    assertThat(play.heardBy(RUTH)).containsExactly(new Hearing.Heard(ANNA, true, false));
  }

  @Test
  @DisplayName("CA6 allowing opens no camera")
  void opensNothing() {
    var play = Play.circle(ANNA);
    play.does(ANNA, ON);
    play.does(RUTH, new Command.StopCamera(ANNA));
    play.does(RUTH, new Command.AllowCamera(ANNA));
    assertThat(play.seat(ANNA).camera()).isFalse();
    assertThat(play.heardBy(RUTH)).isEmpty();
  }

  @Test
  @DisplayName("CA7 a stop lasts over a lost connection, a reload, and leaving and coming back")
  void lasts() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.StopCamera(ANNA));
    play.loses(ANNA).comes(ANNA);
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.CA1);
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.CA1);
    play.does(ANNA, new Command.Leave());
    play.comes(ANNA);
    play.does(ANNA, new Command.DeviceReady());
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.CA1);
  }

  @Test
  @DisplayName("CA8 stopping what is stopped and allowing what is allowed record nothing")
  void already() {
    var play = Play.circle(ANNA);
    assertThat(play.does(RUTH, new Command.AllowCamera(ANNA))).isEmpty();
    play.does(RUTH, new Command.StopCamera(ANNA));
    assertThat(play.does(JO, new Command.StopCamera(ANNA))).isEmpty();
  }
}
