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

class HushTest {
  private static final Command ON = new Command.TurnMicrophone(true);
  private static final Command OFF = new Command.TurnMicrophone(false);

  @Test
  @DisplayName("HU1 who is hushed cannot turn their microphone on, until let speak")
  void held() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Hush(ANNA));
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.HU1);
    assertThat(play.me(ANNA).hushed()).isTrue();
    play.does(RUTH, new Command.LetSpeak(ANNA));
    assertThat(play.does(ANNA, ON)).containsExactly(new Event.MicrophoneTurned(ANNA, true));
  }

  @Test
  @DisplayName("HU2 a member hushes nobody and lets nobody speak")
  void whoHushes() {
    var play = Play.circle(ANNA, BEN);
    for (var command :
        List.of(
            new Command.Hush(BEN),
            new Command.HushAll(),
            new Command.LetSpeak(BEN),
            new Command.LetAllSpeak())) {
      assertThat(play.refused(ANNA, command)).isEqualTo(Rule.HU2);
    }
    assertThat(play.does(JO, new Command.Hush(BEN))).containsExactly(new Event.Hushed(BEN));
    assertThat(play.does(JO, new Command.LetSpeak(BEN)))
        .containsExactly(new Event.SpeechAllowed(BEN));
  }

  @Test
  @DisplayName("HU3 staff are never hushed, by others or by themselves")
  void staff() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Promote(JO));
    assertThat(play.refused(RUTH, new Command.Hush(JO))).isEqualTo(Rule.HU3);
    assertThat(play.refused(JO, new Command.Hush(RUTH))).isEqualTo(Rule.HU3);
    assertThat(play.refused(RUTH, new Command.Hush(RUTH))).isEqualTo(Rule.HU3);
  }

  @Test
  @DisplayName("HU4 who is not in the circle cannot be hushed")
  void outside() {
    var play = Play.circle(ANNA).waiting(BEN);
    assertThat(play.refused(RUTH, new Command.Hush(BEN))).isEqualTo(Rule.HU4);
    assertThat(play.refused(RUTH, new Command.Hush(CARA))).isEqualTo(Rule.HU4);
  }

  @Test
  @DisplayName("HU5 a hush turns the microphone off at once and leaves the camera on")
  void offAtOnce() {
    var play = Play.circle(ANNA);
    play.does(ANNA, ON);
    play.does(ANNA, new Command.TurnCamera(true));
    assertThat(play.heardBy(RUTH)).containsExactly(new Hearing.Heard(ANNA, true, true));
    play.does(RUTH, new Command.Hush(ANNA));
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.heardBy(RUTH)).containsExactly(new Hearing.Heard(ANNA, false, true));
  }

  @Test
  @DisplayName("HU6 letting speak opens no microphone")
  void opensNothing() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, ON);
    play.does(BEN, ON);
    play.does(RUTH, new Command.HushAll());
    play.does(RUTH, new Command.LetSpeak(ANNA));
    play.does(RUTH, new Command.LetAllSpeak());
    assertThat(play.seat(ANNA).microphone()).isFalse();
    assertThat(play.seat(BEN).microphone()).isFalse();
    assertThat(play.heardBy(RUTH)).isEmpty();
  }

  @Test
  @DisplayName("HU7 Hush everyone holds members in the circle and those admitted later")
  void everyone() {
    var play = Play.circle(ANNA).waiting(BEN);
    play.does(ANNA, ON);
    play.does(RUTH, ON);
    assertThat(play.does(RUTH, new Command.HushAll())).containsExactly(new Event.AllHushed());
    assertThat(play.seat(ANNA).microphone()).isFalse();
    assertThat(play.seat(RUTH).microphone()).isTrue();
    play.does(RUTH, new Command.Admit(BEN));
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.HU1);
    assertThat(play.refused(BEN, ON)).isEqualTo(Rule.HU1);
    assertThat(play.sees(RUTH).holds())
        .isEqualTo(new View.Holds(List.of(ANNA, BEN), List.of(), true));
  }

  @Test
  @DisplayName("HU7 Let speak frees one of all, Let everyone speak frees all and those to come")
  void freed() {
    var play = Play.circle(ANNA, BEN).waiting(CARA);
    play.does(RUTH, new Command.HushAll());
    play.does(RUTH, new Command.LetSpeak(ANNA));
    assertThat(play.does(ANNA, ON)).hasSize(1);
    assertThat(play.refused(BEN, ON)).isEqualTo(Rule.HU1);
    play.does(RUTH, new Command.LetAllSpeak());
    play.does(RUTH, new Command.Admit(CARA));
    assertThat(play.does(BEN, ON)).hasSize(1);
    assertThat(play.does(CARA, ON)).hasSize(1);
  }

  @Test
  @DisplayName("HU8 a hush lasts over a lost connection, a reload, and leaving and coming back")
  void lasts() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Hush(ANNA));
    play.loses(ANNA).comes(ANNA);
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.HU1);
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.HU1);
    play.does(ANNA, new Command.Leave());
    play.comes(ANNA);
    play.does(ANNA, new Command.DeviceReady());
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(play.refused(ANNA, ON)).isEqualTo(Rule.HU1);
  }

  @Test
  @DisplayName("HU9 what is so already records nothing")
  void already() {
    var play = Play.circle(ANNA, BEN);
    assertThat(play.does(RUTH, new Command.LetSpeak(ANNA))).isEmpty();
    assertThat(play.does(RUTH, new Command.LetAllSpeak())).isEmpty();
    play.does(RUTH, new Command.Hush(ANNA));
    assertThat(play.does(JO, new Command.Hush(ANNA))).isEmpty();
    play.does(RUTH, new Command.HushAll());
    assertThat(play.does(JO, new Command.HushAll())).isEmpty();
    play.does(RUTH, new Command.LetSpeak(BEN));
    assertThat(play.does(JO, new Command.HushAll())).containsExactly(new Event.AllHushed());
  }

  @Test
  @DisplayName("HU10 turning one's own microphone off is always accepted")
  void ownOff() {
    var play = Play.circle(ANNA);
    assertThat(play.does(ANNA, OFF)).isEmpty();
    play.does(ANNA, ON);
    assertThat(play.does(ANNA, ON)).isEmpty();
    assertThat(play.does(ANNA, OFF)).containsExactly(new Event.MicrophoneTurned(ANNA, false));
    play.does(RUTH, new Command.Hush(ANNA));
    assertThat(play.does(ANNA, OFF)).isEmpty();
    assertThat(play.does(JO, OFF)).isEmpty();
  }

  @Test
  @DisplayName("HU11 everyone but who has the floor is hushed, those who come later too")
  void others() {
    var play = Play.circle(ANNA, BEN).waiting(Play.CARA);
    for (var member : List.of(ANNA, BEN)) {
      play.does(member, new Command.TurnMicrophone(true));
    }
    play.does(RUTH, new TurnCommand.GiveFloor(ANNA));
    play.does(ANNA, new TurnCommand.AcceptFloor());
    assertThat(play.refused(ANNA, new TurnCommand.HushOthers())).isEqualTo(Rule.HU2);
    play.does(RUTH, new TurnCommand.HushOthers());
    assertThat(play.me(ANNA).microphone()).isTrue();
    assertThat(play.me(BEN).microphone()).isFalse();
    play.does(RUTH, new Command.Admit(Play.CARA));
    assertThat(play.me(Play.CARA).hushed()).isTrue();
    assertThat(play.does(RUTH, new TurnCommand.HushOthers())).isEmpty();
    play.does(RUTH, new TurnCommand.EndFloor());
    play.does(RUTH, new TurnCommand.HushOthers());
    assertThat(play.me(ANNA).hushed()).isTrue();
  }

  @Test
  @DisplayName("HU11 a speaker who was hushed is let speak by it, and the same again is nothing")
  void speakerWasHushed() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, new TurnCommand.GiveFloor(ANNA));
    play.does(ANNA, new TurnCommand.AcceptFloor());
    play.does(RUTH, new Command.HushAll());
    assertThat(play.does(RUTH, new TurnCommand.HushOthers())).hasSize(1);
    assertThat(play.does(JO, new TurnCommand.HushOthers())).isEmpty();
    assertThat(play.does(ANNA, ON)).hasSize(1);
    assertThat(play.refused(BEN, ON)).isEqualTo(Rule.HU1);
  }

  @Test
  @DisplayName("HU5 PR11 a hush takes the microphone from what could be turned back on")
  void nothingToTurnBackOn() {
    var play = Play.circle(ANNA);
    play.does(ANNA, ON);
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.me(ANNA).turnBackOn()).isEqualTo(new View.TurnBackOn(true, false));
    play.does(RUTH, new Command.Hush(ANNA));
    assertThat(play.me(ANNA).turnBackOn()).isNull();
  }
}
