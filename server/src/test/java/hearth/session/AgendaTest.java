package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static Command put(String id, String title, int minutes, @Nullable String before) {
    return new AgendaCommand.PutStep(
        id, StepKind.OTHER, Private.of(RUTH, Private.Kind.AGENDA, title), minutes, before);
  }

  private static View.Agenda seen(Play play, SeatId viewer) {
    return Objects.requireNonNull(play.sees(viewer).agenda());
  }

  private static List<String> ids(Play play) {
    return seen(play, RUTH).steps().stream().map(View.Step::id).toList();
  }

  @Test
  @DisplayName("AE1 only staff change the agenda, before the start as well")
  void staffOnly() {
    var play = Play.opened().waiting(RUTH, ANNA);
    assertThat(play.refused(ANNA, put("x", "X", 5, null))).isEqualTo(Rule.AE1);
    assertThat(play.does(RUTH, put("x", "X", 5, null))).hasSize(1);
    assertThat(play.refused(RUTH, new AgendaCommand.GoToStep("x"))).isEqualTo(Rule.ST3);
    assertThat(play.refused(RUTH, new AgendaCommand.ExtendSession(5))).isEqualTo(Rule.ST3);
    var circle = Play.circle(ANNA);
    for (var command :
        List.of(
            new AgendaCommand.GoToStep("closing"),
            new AgendaCommand.DropStep("closing"),
            new AgendaCommand.ExtendSession(5),
            new AgendaCommand.SetNextMeeting(null))) {
      assertThat(circle.refused(ANNA, command)).isEqualTo(Rule.AE1);
    }
  }

  @Test
  @DisplayName("AE2 a session begins with the agenda of its phase, scaled to its length")
  void proposal() {
    assertThat(ids(Play.circle()))
        .containsExactly("checkInRound", "linking", "focusWork", "rolePlay", "closing");
    for (var phase : Phase.values()) {
      var whole = Proposal.of(phase, Duration.ofMinutes(90));
      assertThat(whole.stream().mapToInt(Agenda.Step::minutes).sum()).isEqualTo(90);
      assertThat(whole.getFirst().kind()).isEqualTo(StepKind.CHECK_IN_ROUND);
      assertThat(whole.getLast().kind()).isEqualTo(StepKind.CLOSING);
      var half = Proposal.of(phase, Duration.ofMinutes(45));
      assertThat(half.stream().mapToInt(Agenda.Step::minutes).sum()).isBetween(41, 45);
    }
  }

  @Test
  @DisplayName("AE3 a step has 1 to 80 characters and 1 to 240 minutes, an agenda 12 steps at most")
  void bounds() {
    var play = Play.circle();
    for (var wrong :
        List.of(
            put("x", " ", 5, null),
            put("x", "a".repeat(81), 5, null),
            put("x", "X", 0, null),
            put("x", "X", 241, null),
            put("no id", "X", 5, null))) {
      assertThat(play.refused(RUTH, wrong)).isEqualTo(Rule.AE3);
    }
    for (int i = 5; i < 12; i++) {
      play.does(RUTH, put("x" + i, "X", 5, null));
    }
    assertThat(play.refused(RUTH, put("more", "X", 5, null))).isEqualTo(Rule.AE3);
    assertThat(play.does(RUTH, put("x5", "Changed", 6, null))).hasSize(1);
  }

  @Test
  @DisplayName("AE4 steps are put before others, and a step that is not there is refused")
  void places() {
    var play = Play.circle();
    play.does(RUTH, put("x", "A pause", 5, "closing"));
    assertThat(ids(play))
        .containsExactly("checkInRound", "linking", "focusWork", "rolePlay", "x", "closing");
    play.does(JO, put("x", "A pause", 5, "checkInRound"));
    assertThat(ids(play)).startsWith("x", "checkInRound");
    assertThat(play.refused(RUTH, put("y", "Y", 5, "nothing"))).isEqualTo(Rule.AE4);
    assertThat(play.refused(RUTH, put("x", "X", 5, "x"))).isEqualTo(Rule.AE4);
    assertThat(play.refused(RUTH, new AgendaCommand.GoToStep("nothing"))).isEqualTo(Rule.AE4);
  }

  @Test
  @DisplayName("AE5 the step at hand is not dropped")
  void drop() {
    var play = Play.circle();
    play.does(RUTH, new AgendaCommand.GoToStep("linking"));
    assertThat(play.refused(JO, new AgendaCommand.DropStep("linking"))).isEqualTo(Rule.AE5);
    play.does(JO, new AgendaCommand.DropStep("rolePlay"));
    assertThat(ids(play)).containsExactly("checkInRound", "linking", "focusWork", "closing");
  }

  @Test
  @DisplayName("AE6 all in the circle and staff who wait are shown the agenda, and no other")
  void shown() {
    var play = Play.circle(ANNA).waiting(BEN);
    play.does(RUTH, new AgendaCommand.GoToStep("linking"));
    for (var viewer : List.of(RUTH, JO, ANNA)) {
      assertThat(seen(play, viewer).current()).isEqualTo("linking");
      assertThat(seen(play, viewer).currentSince()).isEqualTo(play.now());
    }
    assertThat(play.sees(BEN).agenda()).isNull();
    assertThat(Play.opened().waiting(JO).sees(JO).agenda()).isNotNull();
    play.does(ANNA, Play.takeOver("another page"));
    assertThat(seen(play, ANNA).current()).isEqualTo("linking");
  }

  @Test
  @DisplayName("AE7 the end is moved by an hour at most, not into the past, to six hours at most")
  void extend() {
    var play = Play.circle(ANNA);
    var ends = play.circleOf(ANNA).endsAt();
    play.does(JO, new AgendaCommand.ExtendSession(15));
    assertThat(play.circleOf(ANNA).endsAt()).isEqualTo(ends.plus(Duration.ofMinutes(15)));
    play.does(RUTH, new AgendaCommand.ExtendSession(-30));
    assertThat(play.circleOf(ANNA).endsAt()).isEqualTo(ends.minus(Duration.ofMinutes(15)));
    assertThat(play.refused(RUTH, new AgendaCommand.ExtendSession(61))).isEqualTo(Rule.AE7);
    play.after(Duration.ofMinutes(70));
    assertThat(play.refused(RUTH, new AgendaCommand.ExtendSession(-10))).isEqualTo(Rule.AE7);
    for (int i = 0; i < 4; i++) {
      play.does(RUTH, new AgendaCommand.ExtendSession(60));
    }
    assertThat(play.refused(RUTH, new AgendaCommand.ExtendSession(60))).isEqualTo(Rule.AE7);
  }

  @Test
  @DisplayName("AE7 when the time has been over for a while, more time is counted from now")
  void extendLate() {
    var play = Play.circle(ANNA);
    play.after(Duration.ofMinutes(110));
    assertThat(play.circleOf(ANNA).endsAt()).isBefore(play.now());
    play.does(RUTH, new AgendaCommand.ExtendSession(15));
    assertThat(play.circleOf(ANNA).endsAt()).isEqualTo(play.now().plus(Duration.ofMinutes(15)));
  }

  @Test
  @DisplayName("AE8 the next meeting is within a year; after the end the removed are not told it")
  void meeting() {
    var play = Play.circle(ANNA, BEN);
    var at = play.now().plus(Duration.ofDays(7));
    for (var wrong : List.of(play.now(), play.now().plus(Duration.ofDays(400)))) {
      assertThat(play.refused(RUTH, new AgendaCommand.SetNextMeeting(wrong))).isEqualTo(Rule.AE8);
    }
    play.does(RUTH, new AgendaCommand.SetNextMeeting(at));
    assertThat(seen(play, ANNA).nextMeeting()).isEqualTo(at);
    play.does(RUTH, new Command.Remove(BEN));
    play.does(RUTH, new Command.EndSession());
    assertThat(play.sees(ANNA).ended()).isEqualTo(new View.Ended(View.Why.ENDED, at));
    assertThat(play.sees(BEN).ended()).isEqualTo(new View.Ended(View.Why.REMOVED, null));
  }

  @Test
  @DisplayName("AE9 when the time is over nothing is cut off")
  void overTime() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(RUTH, new TurnCommand.GiveFloor(ANNA));
    play.does(ANNA, new TurnCommand.AcceptFloor());
    play.after(Duration.ofHours(2)).does(RUTH, new Command.Tick());
    assertThat(play.heardBy(BEN)).extracting(Hearing.Heard::from).containsExactly(ANNA);
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CIRCLE);
    assertThat(play.room().turns().floor().heldBy(ANNA)).isTrue();
  }

  @Test
  @DisplayName("AE10 the same again records nothing")
  void again() {
    var play = Play.circle();
    var at = play.now().plus(Duration.ofDays(7));
    play.does(RUTH, put("x", "X", 5, "closing"));
    assertThat(play.does(JO, put("x", "X", 5, "closing"))).isEmpty();
    play.does(RUTH, new AgendaCommand.GoToStep("x"));
    assertThat(play.does(JO, new AgendaCommand.GoToStep("x"))).isEmpty();
    play.does(RUTH, new AgendaCommand.SetNextMeeting(at));
    assertThat(play.does(JO, new AgendaCommand.SetNextMeeting(at))).isEmpty();
    assertThat(play.does(JO, new AgendaCommand.ExtendSession(0))).isEmpty();
    assertThat(play.does(JO, new AgendaCommand.DropStep("nothing"))).isEmpty();
  }
}
