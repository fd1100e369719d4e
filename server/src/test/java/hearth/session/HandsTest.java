package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandsTest {
  private static final Command RAISE = new Command.RaiseHand();

  private static Play raised(SeatId... inOrder) {
    var play = Play.circle(ANNA, BEN, CARA);
    for (var seat : inOrder) {
      play.does(seat, RAISE);
    }
    return play;
  }

  @Test
  @DisplayName("HA1 everybody in the circle may raise a hand, observers too, in one queue")
  void everybody() {
    var play = Play.circle(ANNA);
    assertThat(play.does(JO, RAISE)).containsExactly(new Event.HandRaised(JO));
    assertThat(play.does(ANNA, RAISE)).containsExactly(new Event.HandRaised(ANNA));
    assertThat(play.does(RUTH, RAISE)).containsExactly(new Event.HandRaised(RUTH));
    assertThat(play.room().hands().queue()).containsExactly(JO, ANNA, RUTH);
  }

  @Test
  @DisplayName("HA2 a member lowers their own hand only, staff anybody's")
  void whoLowers() {
    var play = raised(ANNA, BEN, CARA);
    assertThat(play.refused(ANNA, new Command.LowerHand(BEN))).isEqualTo(Rule.HA2);
    assertThat(play.does(ANNA, new Command.LowerHand(null)))
        .containsExactly(new Event.HandLowered(ANNA));
    assertThat(play.does(BEN, new Command.LowerHand(BEN)))
        .containsExactly(new Event.HandLowered(BEN));
    assertThat(play.does(JO, new Command.LowerHand(CARA)))
        .containsExactly(new Event.HandLowered(CARA));
  }

  @Test
  @DisplayName("HA3 the queue is in order of raising and the same on every screen")
  void order() {
    var play = raised(CARA, ANNA, BEN);
    for (var viewer : List.of(RUTH, JO, ANNA, BEN, CARA)) {
      assertThat(play.circleOf(viewer)).isEqualTo(play.circleOf(RUTH));
    }
    assertThat(places(play)).containsExactly(2, 3, 1);
    play.does(RUTH, new Command.LowerHand(CARA));
    assertThat(places(play)).containsExactly(1, 2, null);
  }

  @Test
  @DisplayName("HA4 raising a raised hand records nothing and keeps its place")
  void again() {
    var play = raised(ANNA, BEN);
    assertThat(play.does(ANNA, RAISE)).isEmpty();
    assertThat(places(play)).containsExactly(1, 2, null);
  }

  @Test
  @DisplayName("HA5 a hand keeps its place over a lost connection and a reload")
  void kept() {
    var play = raised(ANNA, BEN).loses(ANNA);
    assertThat(places(play)).containsExactly(1, 2, null);
    play.comes(ANNA).loses(ANNA).comes(ANNA, "another page");
    assertThat(places(play)).containsExactly(1, 2, null);
  }

  @Test
  @DisplayName("HA6 leaving and removal lower a hand")
  void gone() {
    var play = raised(ANNA, BEN, CARA);
    play.does(ANNA, new Command.Leave());
    assertThat(play.seat(BEN).hand()).isEqualTo(1);
    play.does(RUTH, new Command.Remove(BEN));
    assertThat(play.seat(CARA).hand()).isEqualTo(1);
  }

  @Test
  @DisplayName("HA7 lowering a hand that is not raised records nothing")
  void notRaised() {
    var play = raised();
    assertThat(play.does(ANNA, new Command.LowerHand(null))).isEmpty();
    assertThat(play.does(RUTH, new Command.LowerHand(ANNA))).isEmpty();
    assertThat(play.does(RUTH, new Command.LowerHand(null))).isEmpty();
  }

  private static List<Integer> places(Play play) {
    return java.util.stream.Stream.of(ANNA, BEN, CARA).map(s -> play.seat(s).hand()).toList();
  }
}
