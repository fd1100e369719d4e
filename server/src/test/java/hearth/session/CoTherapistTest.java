package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CoTherapistTest {
  @Test
  @DisplayName("CO1 a co-therapist is shown as observing and cannot turn anything on")
  void observes() {
    var play = Play.circle(ANNA);
    assertThat(play.me(JO).observing()).isTrue();
    assertThat(play.circleOf(ANNA).seats()).filteredOn(View.Seat::observing).hasSize(1);
    assertThat(play.refused(JO, new Command.TurnMicrophone(true))).isEqualTo(Rule.CO1);
    assertThat(play.refused(JO, new Command.TurnCamera(true))).isEqualTo(Rule.CO1);
    assertThat(play.me(RUTH).observing()).isFalse();
    assertThat(play.me(ANNA).observing()).isFalse();
  }

  @Test
  @DisplayName("CO2 a therapist promotes; members do not, nor a co-therapist while one is there")
  void whoPromotes() {
    var play = Play.circle(ANNA).waiting(KIM);
    assertThat(play.refused(ANNA, new Command.Promote(JO))).isEqualTo(Rule.CO2);
    assertThat(play.refused(JO, new Command.Promote(JO))).isEqualTo(Rule.CO2);
    assertThat(play.refused(JO, new Command.Promote(KIM))).isEqualTo(Rule.CO2);
    assertThat(play.does(RUTH, new Command.Promote(JO))).containsExactly(new Event.Promoted(JO));
    play.loses(RUTH);
    assertThat(play.refused(JO, new Command.Promote(KIM))).isEqualTo(Rule.CO2);
    assertThat(play.refused(ANNA, new Command.Promote(ANNA))).isEqualTo(Rule.CO2);
  }

  @Test
  @DisplayName("CO3 with no therapist there a co-therapist promotes themself without waiting, once")
  void notLeftAlone() {
    var lost = Play.circle(ANNA).loses(RUTH);
    assertThat(lost.does(JO, new Command.Promote(JO))).containsExactly(new Event.Promoted(JO));
    assertThat(lost.me(JO).observing()).isFalse();
    assertThat(lost.does(JO, new Command.Promote(JO))).isEmpty();
  }

  @Test
  @DisplayName("CO4 only a co-therapist in the circle can be promoted")
  void whoIsPromoted() {
    var play = Play.circle(ANNA).checking(KIM);
    assertThat(play.refused(RUTH, new Command.Promote(ANNA))).isEqualTo(Rule.CO4);
    assertThat(play.refused(RUTH, new Command.Promote(RUTH))).isEqualTo(Rule.CO4);
    assertThat(play.refused(RUTH, new Command.Promote(KIM))).isEqualTo(Rule.CO4);
  }

  @Test
  @DisplayName("CO5 promotion opens no device, and lets its owner open them")
  void opensNothing() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Promote(JO));
    assertThat(play.seat(JO).observing()).isFalse();
    assertThat(play.seat(JO).microphone()).isFalse();
    assertThat(play.heardBy(ANNA)).isEmpty();
    play.does(JO, new Command.TurnMicrophone(true));
    assertThat(play.heardBy(ANNA)).containsExactly(new Hearing.Heard(JO, true, false));
  }

  @Test
  @DisplayName("CO6 a promotion lasts over a reload and over leaving; again it records nothing")
  void lasts() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Promote(JO));
    assertThat(play.does(RUTH, new Command.Promote(JO))).isEmpty();
    play.loses(JO).comes(JO, "another page");
    assertThat(play.me(JO).observing()).isFalse();
    play.does(JO, new Command.Leave());
    play.comes(JO);
    play.does(JO, new Command.DeviceReady());
    assertThat(play.me(JO).observing()).isFalse();
  }

  @Test
  @DisplayName("CO7 an observing co-therapist has the controls of the room")
  void controls() {
    var play = Play.opened().waiting(RUTH, JO, ANNA, BEN);
    play.does(JO, new Command.StartSession());
    assertThat(play.me(JO).observing()).isTrue();
    play.does(JO, new Command.AdmitAll());
    play.does(ANNA, new Command.RaiseHand());
    assertThat(play.does(JO, new Command.Hush(ANNA))).hasSize(1);
    assertThat(play.does(JO, new Command.HushAll())).hasSize(1);
    assertThat(play.does(JO, new Command.LetAllSpeak())).hasSize(1);
    assertThat(play.does(JO, new Command.StopCamera(ANNA))).hasSize(1);
    assertThat(play.does(JO, new Command.LowerHand(ANNA))).hasSize(1);
    assertThat(play.does(JO, new Command.Lock())).hasSize(1);
    assertThat(play.does(JO, new Command.Remove(BEN))).hasSize(1);
    assertThat(play.does(JO, new Command.EndSession())).hasSize(1);
  }
}
