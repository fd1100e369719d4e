package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WaitingRoomTest {
  static List<Command> afterDevices() {
    return Commands.allBut(
        List.of(
            Command.SignAgreement.class,
            Command.Attest.class,
            CareCommand.GiveCheckIn.class,
            CareCommand.SayNotSafe.class,
            CareCommand.CallSupport.class,
            CareCommand.WithdrawCall.class,
            Command.DeviceReady.class,
            Command.Leave.class));
  }

  static List<Command> ofCircle() {
    return Commands.ofCircle();
  }

  @ParameterizedTest
  @MethodSource("afterDevices")
  @DisplayName("DC1 before the device check everything of a later stage is refused")
  void devicesFirst(Command command) {
    assertThat(Play.opened().checking(ANNA).refused(ANNA, command)).isEqualTo(Rule.DC1);
    assertThat(Play.circle().checking(KIM).refused(KIM, command)).isEqualTo(Rule.DC1);
  }

  @Test
  @DisplayName("DC2 after the device check a member waits, also when the session has started")
  void waits() {
    assertThat(Play.opened().waiting(ANNA).stage(ANNA)).isEqualTo(Stage.WAITING);
    var started = Play.circle().waiting(ANNA);
    assertThat(started.stage(ANNA)).isEqualTo(Stage.WAITING);
    assertThat(started.does(ANNA, new Command.DeviceReady())).isEmpty();
  }

  @Test
  @DisplayName("DC3 everybody comes into the circle with microphone and camera off")
  void comesInOff() {
    var play = Play.circle(ANNA);
    for (var seat : play.circleOf(ANNA).seats()) {
      assertThat(seat.microphone()).isFalse();
      assertThat(seat.camera()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("ofCircle")
  @DisplayName("WR1 to a member who waits everything of the circle is refused")
  void notYetIn(Command command) {
    assertThat(Play.opened().waiting(ANNA).refused(ANNA, command)).isEqualTo(Rule.WR1);
    assertThat(Play.circle().waiting(ANNA).refused(ANNA, command)).isEqualTo(Rule.WR1);
  }

  @Test
  @DisplayName("WR2 a member admits nobody; the therapist and the co-therapist do")
  void whoAdmits() {
    var play = Play.circle(ANNA).waiting(BEN, CARA);
    assertThat(play.refused(ANNA, new Command.Admit(BEN))).isEqualTo(Rule.WR2);
    assertThat(play.refused(ANNA, new Command.AdmitAll())).isEqualTo(Rule.WR2);
    assertThat(play.does(JO, new Command.Admit(BEN))).containsExactly(new Event.Admitted(BEN));
    assertThat(play.does(RUTH, new Command.Admit(CARA))).containsExactly(new Event.Admitted(CARA));
    assertThat(play.stage(BEN)).isEqualTo(Stage.CIRCLE);
  }

  @Test
  @DisplayName("WR3 only who stands in the waiting room can be admitted")
  void whoIsAdmitted() {
    var play = Play.circle(ANNA).checking(BEN);
    assertThat(play.refused(RUTH, new Command.Admit(BEN))).isEqualTo(Rule.WR3);
    assertThat(play.refused(RUTH, new Command.Admit(CARA))).isEqualTo(Rule.WR3);
    assertThat(play.refused(RUTH, new Command.Admit(KIM))).isEqualTo(Rule.WR3);
    assertThat(play.refused(RUTH, new Command.Admit(JO))).isEqualTo(Rule.WR3);
    play.does(ANNA, new Command.Leave());
    assertThat(play.refused(RUTH, new Command.Admit(ANNA))).isEqualTo(Rule.WR3);
  }

  @Test
  @DisplayName("WR4 admitting who is in the circle records nothing")
  void admittedAlready() {
    assertThat(Play.circle(ANNA).does(JO, new Command.Admit(ANNA))).isEmpty();
  }

  @Test
  @DisplayName("WR5 Admit all admits those who wait and are there, in order, and nobody else")
  void all() {
    var play = Play.circle().waiting(CARA, ANNA, BEN).loses(BEN).checking(KIM);
    assertThat(play.does(RUTH, new Command.AdmitAll()))
        .containsExactly(new Event.Admitted(ANNA), new Event.Admitted(CARA));
    assertThat(play.stage(BEN)).isEqualTo(Stage.WAITING);
    assertThat(play.does(RUTH, new Command.AdmitAll())).isEmpty();
  }

  @Test
  @DisplayName("WR5 Admit all leaves out who was sent back; staff let them in by themselves")
  void notWhoWasSentBack() {
    var play = Play.circle(ANNA).waiting(BEN);
    play.does(RUTH, new Command.SendBack(ANNA));
    assertThat(play.does(RUTH, new Command.AdmitAll())).containsExactly(new Event.Admitted(BEN));
    assertThat(play.does(RUTH, new Command.Admit(ANNA))).containsExactly(new Event.Admitted(ANNA));
  }
}
