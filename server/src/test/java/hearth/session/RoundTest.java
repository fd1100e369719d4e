package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static hearth.session.View.RoundState.AWAY;
import static hearth.session.View.RoundState.NOW;
import static hearth.session.View.RoundState.PASSED;
import static hearth.session.View.RoundState.SKIPPED;
import static hearth.session.View.RoundState.SPOKE;
import static hearth.session.View.RoundState.TO_COME;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundTest {
  private static Play round(@Nullable SeatId from, SeatId... members) {
    var play = Play.circle(members);
    play.does(RUTH, new TurnCommand.StartRound(from));
    return play;
  }

  private static List<View.InRound> shown(Play play, SeatId viewer) {
    var round = Objects.requireNonNull(play.sees(viewer).turns()).round();
    return round == null ? List.of() : round.places();
  }

  private static View.InRound in(SeatId seat, View.RoundState state) {
    return new View.InRound(seat, state);
  }

  private static @Nullable SeatId turn(Play play) {
    return play.room().turns().round() == null
        ? null
        : Objects.requireNonNull(play.room().turns().round()).now();
  }

  private static Play ticks(Play play) {
    play.does(RUTH, new Command.Tick());
    return play;
  }

  @Test
  @DisplayName("RN1 only staff start, lead and end a round")
  void staffOnly() {
    var play = round(null, ANNA, BEN);
    for (var command :
        List.of(
            new TurnCommand.StartRound(null),
            new TurnCommand.NextTurn(ANNA),
            new TurnCommand.BackTurn(ANNA),
            new TurnCommand.SkipTurn(BEN),
            new TurnCommand.EndRound())) {
      assertThat(play.refused(ANNA, command)).isEqualTo(Rule.RN1);
    }
  }

  @Test
  @DisplayName("RN2 RN3 one round at a time, beginning with a member in the circle")
  void starts() {
    assertThat(round(null, ANNA).refused(JO, new TurnCommand.StartRound(null))).isEqualTo(Rule.RN2);
    var play = Play.circle(ANNA).waiting(BEN);
    assertThat(play.refused(RUTH, new TurnCommand.StartRound(BEN))).isEqualTo(Rule.RN3);
    assertThat(play.refused(RUTH, new TurnCommand.StartRound(JO))).isEqualTo(Rule.RN3);
    assertThat(Play.circle().refused(RUTH, new TurnCommand.StartRound(null))).isEqualTo(Rule.RN3);
  }

  @Test
  @DisplayName(
      "RN4 RN14 it walks in the circle's order from whom staff chose, alike on all screens")
  void order() {
    var play = round(BEN, CARA, ANNA, BEN);
    for (var viewer : List.of(RUTH, JO, ANNA, BEN, CARA)) {
      assertThat(shown(play, viewer))
          .containsExactly(in(BEN, NOW), in(CARA, TO_COME), in(ANNA, TO_COME));
    }
  }

  @Test
  @DisplayName("RN5 RN13 Done and Pass end one's own turn, and the last one the round")
  void doneAndPass() {
    var play = round(null, ANNA, BEN);
    play.does(ANNA, new Command.RaiseHand());
    assertThat(play.refused(BEN, new TurnCommand.Pass())).isEqualTo(Rule.RN5);
    assertThat(play.refused(BEN, new TurnCommand.FinishTurn())).isEqualTo(Rule.RN5);
    play.does(ANNA, new TurnCommand.Pass());
    assertThat(shown(play, BEN)).containsExactly(in(ANNA, PASSED), in(BEN, NOW));
    assertThat(play.seat(ANNA).hand()).isNull();
    assertThat(play.does(BEN, new TurnCommand.FinishTurn()))
        .containsExactly(
            new TurnEvent.TurnOver(BEN, TurnEvent.Outcome.SPOKE), new TurnEvent.RoundEnded());
    assertThat(shown(play, BEN)).isEmpty();
    assertThat(play.refused(BEN, new TurnCommand.Pass())).isEqualTo(Rule.RN5);
  }

  @Test
  @DisplayName("RN13 a round of one is a round")
  void one() {
    var play = round(null, ANNA);
    assertThat(shown(play, ANNA)).containsExactly(in(ANNA, NOW));
    play.does(RUTH, new TurnCommand.NextTurn(ANNA));
    assertThat(shown(play, ANNA)).isEmpty();
  }

  @Test
  @DisplayName("RN6 two staff who press Next at once move one turn")
  void twoPresses() {
    var play = round(null, ANNA, BEN, CARA);
    play.does(RUTH, new TurnCommand.NextTurn(ANNA));
    assertThat(play.does(JO, new TurnCommand.NextTurn(ANNA))).isEmpty();
    assertThat(play.does(JO, new TurnCommand.BackTurn(ANNA))).isEmpty();
    assertThat(turn(play)).isEqualTo(BEN);
  }

  @Test
  @DisplayName("RN7 Skip leaves somebody out, at hand or to come")
  void skip() {
    var play = round(null, ANNA, BEN, CARA);
    play.does(RUTH, new TurnCommand.SkipTurn(BEN));
    play.does(RUTH, new TurnCommand.SkipTurn(ANNA));
    assertThat(shown(play, CARA))
        .containsExactly(in(BEN, SKIPPED), in(ANNA, SKIPPED), in(CARA, NOW));
    assertThat(play.does(JO, new TurnCommand.SkipTurn(BEN))).isEmpty();
  }

  @Test
  @DisplayName("RN8 Back gives the turn to the one before; there is none before the first")
  void back() {
    var play = round(null, ANNA, BEN, CARA);
    assertThat(play.refused(RUTH, new TurnCommand.BackTurn(ANNA))).isEqualTo(Rule.RN8);
    play.does(ANNA, new TurnCommand.FinishTurn());
    play.does(RUTH, new TurnCommand.BackTurn(BEN));
    assertThat(shown(play, BEN))
        .containsExactly(in(ANNA, NOW), in(BEN, TO_COME), in(CARA, TO_COME));
  }

  @Test
  @DisplayName("RN9 who is admitted in mid-round comes last")
  void joins() {
    var play = round(null, BEN, CARA).waiting(ANNA);
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(shown(play, BEN))
        .containsExactly(in(BEN, NOW), in(CARA, TO_COME), in(ANNA, TO_COME));
  }

  @Test
  @DisplayName("RN10 who leaves or is removed is out, and their turn moves on")
  void goes() {
    var play = round(null, ANNA, BEN, CARA);
    play.does(ANNA, new Command.Leave());
    assertThat(turn(play)).isEqualTo(BEN);
    play.does(RUTH, new Command.Remove(BEN));
    assertThat(shown(play, CARA)).containsExactly(in(CARA, NOW));
    play.does(CARA, new Command.Leave());
    assertThat(play.room().turns().round()).isNull();
  }

  @Test
  @DisplayName("RN11 a lost connection keeps the turn for 10 s, and gets it back first thing")
  void lost() {
    var play = round(null, ANNA, BEN, CARA).loses(ANNA);
    assertThat(play.room().nextDeadline()).isEqualTo(play.now().plusSeconds(10));
    ticks(play.after(Duration.ofSeconds(9)));
    assertThat(turn(play)).isEqualTo(ANNA);
    ticks(play.after(Duration.ofSeconds(1)));
    assertThat(shown(play, CARA)).containsExactly(in(BEN, NOW), in(ANNA, AWAY), in(CARA, TO_COME));
    play.comes(ANNA);
    assertThat(turn(play)).isEqualTo(BEN);
    play.does(BEN, new TurnCommand.FinishTurn());
    assertThat(turn(play)).isEqualTo(ANNA);
  }

  @Test
  @DisplayName("RN11 who is back within 10 s has lost nothing")
  void blink() {
    var play = round(null, ANNA, BEN).loses(ANNA).after(Duration.ofSeconds(5)).comes(ANNA);
    ticks(play.after(Duration.ofSeconds(30)));
    assertThat(turn(play)).isEqualTo(ANNA);
  }

  @Test
  @DisplayName("RN12 with only people left who are away it is nobody's turn until one is back")
  void onlyAway() {
    var play = round(null, ANNA, BEN).loses(BEN);
    play.does(ANNA, new TurnCommand.FinishTurn());
    assertThat(turn(play)).isNull();
    assertThat(shown(play, ANNA)).containsExactly(in(ANNA, SPOKE), in(BEN, AWAY));
    play.comes(BEN);
    assertThat(turn(play)).isEqualTo(BEN);
    play.loses(BEN).after(Duration.ofSeconds(10));
    ticks(play);
    play.does(RUTH, new TurnCommand.EndRound());
    assertThat(play.room().turns().round()).isNull();
  }

  @Test
  @DisplayName("RN15 starting a round takes back the floor and an invitation; one has the floor")
  void takesTheFloor() {
    var play = Play.circle(ANNA, BEN, CARA);
    play.does(RUTH, new TurnCommand.GiveFloor(CARA));
    play.does(CARA, new TurnCommand.AcceptFloor());
    play.does(RUTH, new TurnCommand.GiveFloor(BEN));
    play.does(JO, new TurnCommand.StartRound(null));
    assertThat(Objects.requireNonNull(play.sees(BEN).turns()).turn())
        .isEqualTo(new View.Turn(ANNA, play.now()));
    assertThat(play.sees(BEN).invited()).isNull();
    play.does(RUTH, new TurnCommand.EndRound());
    assertThat(Objects.requireNonNull(play.sees(BEN).turns()).turn()).isNull();
    assertThat(play.does(RUTH, new TurnCommand.EndRound())).isEmpty();
  }
}
