package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.LENGTH;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {
  static List<Command> all() {
    return Commands.all();
  }

  static List<Command> ofCircle() {
    return Commands.ofCircle();
  }

  static List<Command> allButFlags() {
    return Commands.allBut(List.of(CareCommand.ReadFlag.class, CareCommand.TakeFlag.class));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("ST1 a room that was not opened refuses everything")
  void notOpen(Command command) {
    var issued = new Command.Issued(ANNA, "1", Instant.EPOCH, command);
    assertThat(Decider.decide(Room.empty(), issued)).isEqualTo(Decision.refused(Rule.ST1));
  }

  @Test
  @DisplayName("ST2 a member cannot start a session, therapist and co-therapist can")
  void whoStarts() {
    var play = Play.opened().waiting(ANNA, RUTH, JO);
    assertThat(play.refused(ANNA, new Command.StartSession())).isEqualTo(Rule.ST2);
    assertThat(play.does(JO, new Command.StartSession()))
        .containsExactly(new Event.SessionStarted(JO));
    assertThat(Play.opened().waiting(RUTH).does(RUTH, new Command.StartSession()))
        .containsExactly(new Event.SessionStarted(RUTH));
  }

  @ParameterizedTest
  @MethodSource("ofCircle")
  @DisplayName("ST3 to staff who wait everything of the circle is refused until the start")
  void startFirst(Command command) {
    assertThat(Play.opened().waiting(RUTH, ANNA).refused(RUTH, command)).isEqualTo(Rule.ST3);
  }

  @Test
  @DisplayName("ST4 the start seats staff who wait, and staff who come later, but no member")
  void seatsStaff() {
    var play = Play.opened().waiting(RUTH, JO, ANNA);
    play.does(RUTH, new Command.StartSession());
    assertThat(play.seatsSeenBy(RUTH)).containsExactly(RUTH, JO);
    assertThat(play.stage(ANNA)).isEqualTo(Stage.WAITING);
    assertThat(play.checking(KIM).stage(KIM)).isEqualTo(Stage.DEVICE_CHECK);
    play.does(KIM, new Command.DeviceReady());
    assertThat(play.stage(KIM)).isEqualTo(Stage.CIRCLE);
  }

  @Test
  @DisplayName("ST5 starting again records nothing and moves no clock")
  void startAgain() {
    var play = Play.circle();
    var before = play.circleOf(RUTH);
    assertThat(play.after(Duration.ofMinutes(5)).does(JO, new Command.StartSession())).isEmpty();
    assertThat(play.circleOf(RUTH)).isEqualTo(before);
  }

  @Test
  @DisplayName("ST6 a member cannot end the session, therapist and co-therapist can")
  void whoEnds() {
    assertThat(Play.circle(ANNA).refused(ANNA, new Command.EndSession())).isEqualTo(Rule.ST6);
    for (var staff : List.of(RUTH, JO)) {
      assertThat(Play.circle(ANNA).does(staff, new Command.EndSession()))
          .containsExactly(new Event.SessionEnded());
    }
  }

  @Test
  @DisplayName("ST7 the end is for everybody: nobody is seated or heard, hands are down")
  void endsForAll() {
    var play = Play.circle(ANNA).waiting(BEN).signed(CARA);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.RaiseHand());
    play.does(RUTH, new Command.EndSession());
    for (var seat : play.room().seats()) {
      assertThat(play.stage(seat)).isEqualTo(Stage.ENDED);
      assertThat(play.sees(seat).circle()).isNull();
      assertThat(play.sees(seat).ended()).isEqualTo(new View.Ended(View.Why.ENDED, null));
    }
    assertThat(Hearing.of(play.room()).of()).isEmpty();
    assertThat(Hearing.of(play.room()).publishing()).isEmpty();
    assertThat(play.room().hands().queue()).isEmpty();
    assertThat(play.room().ended()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("allButFlags")
  @DisplayName("ST8 after the end every command but a flag's is refused, whoever gives it")
  void over(Command command) {
    var play = Play.circle(ANNA).signed(BEN);
    play.does(RUTH, new Command.EndSession());
    for (var seat : List.of(RUTH, JO, ANNA, BEN, CARA)) {
      assertThat(play.refused(seat, command)).isEqualTo(Rule.ST8);
    }
  }

  @Test
  @DisplayName("ST9 after the end a browser may come and go, and nothing is recorded")
  void comesLate() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.EndSession());
    assertThat(play.does(CARA, Play.connect("late"))).isEmpty();
    assertThat(play.does(ANNA, new Command.Lose("page-of-anna"))).isEmpty();
    assertThat(play.does(ANNA, new Command.LoseEarlier("node", 2))).isEmpty();
    assertThat(play.stage(CARA)).isEqualTo(Stage.ENDED);
  }

  @Test
  @DisplayName("ST10 the circle says when it started and when it ends, and is not cut off then")
  void deadlines() {
    var play = Play.circle(ANNA);
    var start = play.now();
    play.after(LENGTH).after(LENGTH);
    assertThat(play.circleOf(ANNA).startedAt()).isEqualTo(start);
    assertThat(play.circleOf(ANNA).endsAt()).isEqualTo(start.plus(LENGTH));
    assertThat(play.does(ANNA, new Command.RaiseHand())).hasSize(1);
  }
}
