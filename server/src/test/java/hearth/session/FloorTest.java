package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.NOBODY;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FloorTest {
  private static Command give(SeatId seat) {
    return new TurnCommand.GiveFloor(seat);
  }

  private static Play withFloor(SeatId seat) {
    var play = Play.circle(ANNA, BEN, CARA);
    play.does(RUTH, give(seat));
    play.does(seat, new TurnCommand.AcceptFloor());
    return play;
  }

  private static @Nullable SeatId speaker(Play play, SeatId viewer) {
    var turn = Objects.requireNonNull(play.sees(viewer).turns()).turn();
    return turn == null ? null : turn.seat();
  }

  @Test
  @DisplayName("FL1 only staff give the floor, end it and set who can be heard")
  void staffOnly() {
    var play = Play.circle(ANNA, BEN);
    assertThat(play.refused(ANNA, give(BEN))).isEqualTo(Rule.FL1);
    assertThat(play.refused(ANNA, new TurnCommand.EndFloor())).isEqualTo(Rule.FL1);
    assertThat(play.refused(ANNA, new TurnCommand.SetFloorPolicy(FloorPolicy.BY_HAND)))
        .isEqualTo(Rule.FL1);
    assertThat(play.refused(ANNA, new TurnCommand.SetTurnTimer(60))).isEqualTo(Rule.FL1);
    assertThat(play.does(JO, give(BEN))).containsExactly(new TurnEvent.FloorOffered(BEN, JO));
  }

  @Test
  @DisplayName("FL2 only a member who is in the circle and there can be given the floor")
  void whom() {
    var play = Play.circle(ANNA, BEN).waiting(CARA);
    assertThat(play.refused(RUTH, give(CARA))).isEqualTo(Rule.FL2);
    assertThat(play.refused(RUTH, give(JO))).isEqualTo(Rule.FL2);
    assertThat(play.refused(RUTH, give(NOBODY))).isEqualTo(Rule.PR1);
    play.loses(BEN);
    assertThat(play.refused(RUTH, give(BEN))).isEqualTo(Rule.FL2);
  }

  @Test
  @DisplayName("FL3 FL4 a round, or a policy of rounds only, leaves no giving by hand")
  void rounds() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.ROUND_ONLY));
    assertThat(play.refused(RUTH, give(ANNA))).isEqualTo(Rule.FL3);
    play.does(RUTH, new TurnCommand.StartRound(null));
    assertThat(play.refused(RUTH, give(ANNA))).isEqualTo(Rule.FL4);
  }

  @Test
  @DisplayName("FL5 the floor is taken by the invited alone, and a newer invitation replaces one")
  void taken() {
    var play = Play.circle(ANNA, BEN);
    play.does(RUTH, give(ANNA));
    assertThat(play.refused(BEN, new TurnCommand.AcceptFloor())).isEqualTo(Rule.FL5);
    play.does(JO, give(BEN));
    assertThat(play.refused(ANNA, new TurnCommand.AcceptFloor())).isEqualTo(Rule.FL5);
    assertThat(play.sees(ANNA).invited()).isNull();
    assertThat(play.sees(BEN).invited()).isEqualTo(new View.Invited(Play.name(JO), null));
    assertThat(play.does(BEN, new TurnCommand.AcceptFloor()))
        .containsExactly(new TurnEvent.FloorTaken(BEN));
    assertThat(speaker(play, ANNA)).isEqualTo(BEN);
  }

  @Test
  @DisplayName("FL6 FL8 who gives the floor back has their hand lowered; from others it is refused")
  void finished() {
    var play = withFloor(ANNA);
    play.does(BEN, new Command.RaiseHand());
    play.does(ANNA, new Command.RaiseHand());
    assertThat(play.refused(BEN, new TurnCommand.FinishTurn())).isEqualTo(Rule.FL6);
    assertThat(play.does(ANNA, new TurnCommand.FinishTurn()))
        .containsExactly(new TurnEvent.FloorEnded(ANNA, true));
    assertThat(play.seat(ANNA).hand()).isNull();
    assertThat(play.seat(BEN).hand()).isEqualTo(1);
    assertThat(speaker(play, BEN)).isNull();
  }

  @Test
  @DisplayName("FL7 an invitation and Not now are in nobody's view but staff's and the invited's")
  void unseen() {
    var play = Play.circle(ANNA, BEN);
    var before = View.of(play.room(), BEN);
    play.does(RUTH, give(ANNA));
    assertThat(View.of(play.room(), BEN)).isEqualTo(before);
    assertThat(play.sees(ANNA).invited()).isEqualTo(new View.Invited(Play.name(RUTH), null));
    assertThat(lead(play, JO).invited()).isEqualTo(ANNA);
    play.does(ANNA, new TurnCommand.DeclineFloor());
    assertThat(View.of(play.room(), BEN)).isEqualTo(before);
    for (var staff : List.of(RUTH, JO)) {
      assertThat(lead(play, staff).notNow()).containsExactly(ANNA);
      assertThat(lead(play, staff).invited()).isNull();
    }
    assertThat(play.sees(ANNA).lead()).isNull();
    assertThat(play.sees(ANNA).invited()).isNull();
  }

  private static View.Lead lead(Play play, SeatId staff) {
    return Objects.requireNonNull(play.sees(staff).lead());
  }

  @Test
  @DisplayName("FL8 FL11 who is interrupted keeps their hand in its place, and one has the floor")
  void interrupted() {
    var play = Play.circle(ANNA, BEN, CARA);
    play.does(ANNA, new Command.RaiseHand());
    play.does(BEN, new Command.RaiseHand());
    play.does(RUTH, give(ANNA));
    play.does(ANNA, new TurnCommand.AcceptFloor());
    assertThat(play.seat(ANNA).hand()).isEqualTo(1);
    play.does(JO, give(CARA));
    assertThat(play.does(CARA, new TurnCommand.AcceptFloor()))
        .containsExactly(new TurnEvent.FloorEnded(ANNA, false), new TurnEvent.FloorTaken(CARA));
    assertThat(speaker(play, RUTH)).isEqualTo(CARA);
    play.does(RUTH, new TurnCommand.EndFloor());
    assertThat(speaker(play, RUTH)).isNull();
    assertThat(play.seat(ANNA).hand()).isEqualTo(1);
    assertThat(play.seat(BEN).hand()).isEqualTo(2);
  }

  @Test
  @DisplayName("FL9 by hand, of the members only who has the floor can be heard")
  void byHand() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(RUTH, new Command.TurnMicrophone(true));
    play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.BY_HAND));
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(RUTH).microphone()).isTrue();
    assertThat(play.me(ANNA).microphoneHeld()).isEqualTo(View.MicrophoneHeld.BY_HAND);
    assertThat(play.me(RUTH).microphoneHeld()).isNull();
    assertThat(play.refused(ANNA, new Command.TurnMicrophone(true))).isEqualTo(Rule.FL9);
    play.does(RUTH, give(ANNA));
    assertThat(play.refused(ANNA, new Command.TurnMicrophone(true))).isEqualTo(Rule.FL9);
    play.does(ANNA, new TurnCommand.AcceptFloor());
    play.does(ANNA, new Command.TurnMicrophone(true));
    assertThat(play.heardBy(BEN)).extracting(Hearing.Heard::from).contains(ANNA);
    play.does(RUTH, new TurnCommand.EndFloor());
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.heardBy(BEN)).extracting(Hearing.Heard::from).containsExactly(RUTH);
  }

  @Test
  @DisplayName("FL9 by round only, of the members only whose turn it is can be heard")
  void byRound() {
    var play = withFloor(ANNA);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.ROUND_ONLY));
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).microphoneHeld()).isEqualTo(View.MicrophoneHeld.ROUND_ONLY);
    play.does(RUTH, new TurnCommand.StartRound(BEN));
    play.does(BEN, new Command.TurnMicrophone(true));
    assertThat(play.refused(ANNA, new Command.TurnMicrophone(true))).isEqualTo(Rule.FL9);
    play.does(BEN, new TurnCommand.Pass());
    assertThat(play.me(BEN).microphone()).isFalse();
  }

  @Test
  @DisplayName("FL10 neither a policy nor the floor opens a device")
  void opensNothing() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    for (var policy : List.of(FloorPolicy.BY_HAND, FloorPolicy.ROUND_ONLY, FloorPolicy.OPEN)) {
      play.does(RUTH, new TurnCommand.SetFloorPolicy(policy));
      assertThat(play.me(ANNA).microphone()).isFalse();
      assertThat(play.me(ANNA).turnBackOn()).isNull();
    }
    play.does(RUTH, give(ANNA));
    play.does(ANNA, new TurnCommand.AcceptFloor());
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).camera()).isFalse();
  }

  @Test
  @DisplayName(
      "FL12 AS5 leaving, removal and the end take floor and invitation; a lost line does not")
  void goes() {
    var lost = withFloor(ANNA).loses(ANNA);
    assertThat(speaker(lost, RUTH)).isEqualTo(ANNA);
    var left = withFloor(ANNA);
    left.does(RUTH, give(BEN));
    left.does(ANNA, new Command.Leave());
    left.does(BEN, new Command.Leave());
    assertThat(speaker(left, RUTH)).isNull();
    assertThat(lead(left, RUTH).invited()).isNull();
    var inviter = Play.circle(ANNA);
    inviter.does(JO, give(ANNA));
    inviter.does(JO, new TurnCommand.AskToUnmute(ANNA));
    inviter.does(JO, new Command.Leave());
    assertThat(inviter.sees(ANNA).invited()).isNull();
    var removed = withFloor(ANNA);
    removed.does(RUTH, new Command.Remove(ANNA));
    assertThat(speaker(removed, RUTH)).isNull();
    var ended = withFloor(ANNA);
    ended.does(RUTH, new Command.EndSession());
    assertThat(ended.room().turns()).isEqualTo(Turns.NONE);
  }

  @Test
  @DisplayName("FL13 what is so already records nothing")
  void again() {
    var play = withFloor(ANNA);
    assertThat(play.does(JO, give(ANNA))).isEmpty();
    assertThat(play.does(ANNA, new TurnCommand.AcceptFloor())).isEmpty();
    play.does(RUTH, give(BEN));
    assertThat(play.does(JO, give(BEN))).isEmpty();
    assertThat(play.does(RUTH, new TurnCommand.EndFloor()))
        .containsExactly(new TurnEvent.OfferEnded(BEN));
    play.does(RUTH, new TurnCommand.EndFloor());
    assertThat(play.does(JO, new TurnCommand.EndFloor())).isEmpty();
    assertThat(play.does(BEN, new TurnCommand.DeclineFloor())).isEmpty();
    assertThat(play.does(JO, new TurnCommand.SetFloorPolicy(FloorPolicy.OPEN))).isEmpty();
  }

  @Test
  @DisplayName("TT1 TT3 the timer is for turns that begin after it, seen by the speaker and staff")
  void timer() {
    var play = withFloor(ANNA);
    play.does(RUTH, new TurnCommand.SetTurnTimer(120));
    assertThat(play.sees(ANNA).turnEnds()).isNull();
    play.does(RUTH, give(BEN));
    play.does(BEN, new TurnCommand.AcceptFloor());
    var ends = new View.TurnEnds(play.now().plusSeconds(120));
    for (var viewer : List.of(RUTH, JO, BEN)) {
      assertThat(play.sees(viewer).turnEnds()).isEqualTo(ends);
    }
    assertThat(play.sees(ANNA).turnEnds()).isNull();
    play.after(Duration.ofMinutes(5)).does(CARA, new Command.RaiseHand());
    assertThat(speaker(play, CARA)).isEqualTo(BEN);
    assertThat(lead(play, JO).turnSeconds()).isEqualTo(120);
  }

  @Test
  @DisplayName("TT2 a timer is of 15 seconds to 60 minutes, or none")
  void timerBounds() {
    var play = Play.circle(ANNA);
    for (int seconds : new int[] {-1, 0, 14, 3_601}) {
      assertThat(play.refused(RUTH, new TurnCommand.SetTurnTimer(seconds))).isEqualTo(Rule.TT2);
    }
    assertThat(play.does(RUTH, new TurnCommand.SetTurnTimer(15))).hasSize(1);
    assertThat(play.does(RUTH, new TurnCommand.SetTurnTimer(15))).isEmpty();
    assertThat(play.does(RUTH, new TurnCommand.SetTurnTimer(null))).hasSize(1);
  }

  @Test
  @DisplayName("FL14 an invitation ends when the invited steps out or only a round gives the floor")
  void invitationEnds() {
    for (var ending :
        java.util.List.<java.util.function.Consumer<Play>>of(
            play -> play.does(ANNA, new RetreatCommand.Pause()),
            play -> play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.ROUND_ONLY)))) {
      var play = Play.circle(ANNA);
      play.does(RUTH, new TurnCommand.GiveFloor(ANNA));
      ending.accept(play);
      assertThat(play.sees(ANNA).invited()).isNull();
      assertThat(play.refused(ANNA, new TurnCommand.AcceptFloor())).isEqualTo(Rule.FL5);
    }
  }

  @Test
  @DisplayName("FL12 who has the floor and pauses still has it when they are back")
  void keptInAPause() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new TurnCommand.GiveFloor(ANNA));
    play.does(ANNA, new TurnCommand.AcceptFloor());
    play.does(ANNA, new RetreatCommand.Pause());
    play.does(ANNA, new RetreatCommand.Resume());
    assertThat(play.room().hasTheFloor()).isEqualTo(ANNA);
  }
}
