package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskToUnmuteTest {
  private static Command ask(SeatId seat) {
    return new TurnCommand.AskToUnmute(seat);
  }

  private static View.Lead lead(Play play) {
    return Objects.requireNonNull(play.sees(JO).lead());
  }

  @Test
  @DisplayName("AS1 AS2 staff ask a member in the circle, and nobody else does")
  void whom() {
    var play = Play.circle(ANNA).waiting(BEN);
    assertThat(play.refused(ANNA, ask(ANNA))).isEqualTo(Rule.AS1);
    assertThat(play.refused(RUTH, ask(BEN))).isEqualTo(Rule.AS2);
    assertThat(play.refused(RUTH, ask(JO))).isEqualTo(Rule.AS2);
  }

  @Test
  @DisplayName("AS3 who is held is not asked")
  void held() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, new Command.Hush(ANNA));
    assertThat(play.refused(RUTH, ask(ANNA))).isEqualTo(Rule.AS3);
    play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.BY_HAND));
    assertThat(play.refused(RUTH, ask(BEN))).isEqualTo(Rule.AS3);
  }

  @Test
  @DisplayName("AS4 the asking is seen by the asked and staff, and Not now by staff alone")
  void unseen() {
    var play = Play.circle(ANNA, BEN);
    var before = View.of(play.room(), BEN);
    play.does(RUTH, ask(ANNA));
    assertThat(play.sees(ANNA).invited()).isEqualTo(new View.Invited(null, Play.name(RUTH)));
    assertThat(lead(play).askedToUnmute()).containsExactly(ANNA);
    play.does(ANNA, new TurnCommand.DeclineUnmute());
    assertThat(lead(play).notUnmuting()).containsExactly(ANNA);
    assertThat(play.sees(ANNA).invited()).isNull();
    assertThat(View.of(play.room(), BEN)).isEqualTo(before);
  }

  @Test
  @DisplayName("AS5 it opens no device, and is over once answered, hushed, left or removed")
  void over() {
    for (var ending :
        List.of(
            new Command.TurnMicrophone(true),
            new TurnCommand.DeclineUnmute(),
            new Command.Leave())) {
      var play = Play.circle(ANNA);
      play.does(RUTH, ask(ANNA));
      assertThat(play.me(ANNA).microphone()).isFalse();
      play.does(ANNA, ending);
      assertThat(lead(play).askedToUnmute()).isEmpty();
    }
    for (var ending : List.of(new Command.Hush(ANNA), new Command.Remove(ANNA))) {
      var play = Play.circle(ANNA);
      play.does(RUTH, ask(ANNA));
      play.does(JO, ending);
      assertThat(lead(play).askedToUnmute()).isEmpty();
    }
  }

  @Test
  @DisplayName("AS6 asking who is asked, or whose microphone is on, records nothing")
  void again() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, ask(ANNA));
    assertThat(play.does(JO, ask(ANNA))).isEmpty();
    play.does(BEN, new Command.TurnMicrophone(true));
    assertThat(play.does(JO, ask(BEN))).isEmpty();
    assertThat(play.does(BEN, new TurnCommand.DeclineUnmute())).isEmpty();
  }

  @Test
  @DisplayName("AS5 it is over with whatever holds their microphone, and when they step out")
  void overOtherwise() {
    for (var ending :
        List.<java.util.function.Consumer<Play>>of(
            play -> play.does(RUTH, new Command.HushAll()),
            play -> play.does(RUTH, new TurnCommand.HushOthers()),
            play -> play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.ROUND_ONLY)),
            play -> play.does(ANNA, new RetreatCommand.Pause()),
            play -> {
              play.does(RUTH, new RetreatCommand.OfferPrivateRoom(ANNA));
              play.does(ANNA, new RetreatCommand.AcceptPrivateRoom());
            })) {
      var play = Play.circle(ANNA, BEN);
      play.does(RUTH, ask(ANNA));
      ending.accept(play);
      assertThat(play.sees(ANNA).invited()).isNull();
      assertThat(lead(play).askedToUnmute()).isEmpty();
    }
    var paused = Play.circle(ANNA);
    paused.does(ANNA, new RetreatCommand.Pause());
    assertThat(paused.refused(RUTH, ask(ANNA))).isEqualTo(Rule.AS2);
  }
}
