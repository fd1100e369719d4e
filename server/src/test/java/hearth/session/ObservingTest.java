package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static hearth.session.Scenes.DORA;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObservingTest {
  /** In the circle, on a visit to a breakout, beside a stage. */
  private static List<Play> places() {
    var visit = Scenes.open();
    visit.does(JO, new StudioCommand.Visit("2"));
    return List.of(Play.circle(ANNA, BEN), visit, Scenes.onStage());
  }

  private static Stream<SeatId> received(Play play) {
    return Hearing.of(play.room()).of().values().stream()
        .flatMap(List::stream)
        .map(Hearing.Heard::from);
  }

  private static boolean visits(Play play, String breakout) {
    return requireNonNull(requireNonNull(play.sees(RUTH).studio()).playing()).rooms().stream()
        .filter(room -> room.breakout().equals(breakout))
        .anyMatch(room -> room.visiting().contains(JO));
  }

  @Test
  @DisplayName("OB1 who observes sends nothing, wherever they are, whatever their browser says")
  void sendsNothing() {
    for (var play : places()) {
      assertThat(play.refused(JO, new Command.TurnMicrophone(true))).isEqualTo(Rule.CO1);
      play.happened(new Event.MicrophoneTurned(JO, true));
      play.happened(new Event.CameraTurned(JO, true));
      assertThat(Hearing.of(play.room()).publishing())
          .containsEntry(JO, new Hearing.Publishing(false, false));
      assertThat(received(play)).doesNotContain(JO);
    }
  }

  @Test
  @DisplayName("OB2 who observes is shown to all who are with them, and a visit is announced")
  void disclosed() {
    for (var play : places()) {
      assertThat(play.circleOf(ANNA).seats())
          .filteredOn(View.Seat::observing)
          .extracting(View.Seat::seat)
          .containsExactly(JO);
    }
    var play = Scenes.open();
    play.does(JO, new StudioCommand.Visit("2"));
    assertThat(requireNonNull(Scenes.card(play, DORA)).visiting()).containsExactly(Play.name(JO));
    assertThat(requireNonNull(Scenes.card(play, ANNA)).visiting()).isEmpty();
    assertThat(play.circleOf(DORA).seats()).filteredOn(View.Seat::observing).hasSize(1);
  }

  @Test
  @DisplayName("OB3 a hand-over and the therapist's return leave a co-therapist where they are")
  void handOver() {
    var play = Scenes.open();
    play.does(JO, new StudioCommand.Visit("2"));
    play.loses(RUTH).after(Duration.ofSeconds(1)).does(JO, new Command.Tick());
    assertThat(play.me(JO).observing()).isFalse();
    assertThat(play.circleOf(JO).leads()).containsExactly(JO);
    assertThat(requireNonNull(Scenes.card(play, DORA)).visiting()).containsExactly(Play.name(JO));
    play.comes(RUTH, "another page");
    assertThat(visits(play, "2")).isTrue();
    assertThat(play.me(JO).observing()).isFalse();
    assertThat(play.circleOf(JO).leads()).containsExactly(RUTH);
  }
}
