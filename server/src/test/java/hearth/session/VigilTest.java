package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VigilTest {
  private static final Duration HOLDS = Duration.ofSeconds(15);
  private static final Duration CLOSES = Duration.ofMinutes(15);

  @Test
  @DisplayName("VG1 therapists who are there lead; when none is, the co-therapists who are")
  void whoLeads() {
    var play = Play.circle(ANNA).waiting(KIM);
    assertThat(play.circleOf(ANNA).leads()).containsExactly(RUTH);
    play.loses(RUTH);
    assertThat(play.circleOf(ANNA).leads()).containsExactly(JO, KIM);
    assertThat(play.circleOf(JO).leads()).containsExactly(JO, KIM);
    play.does(KIM, new Command.Leave());
    assertThat(play.circleOf(ANNA).leads()).containsExactly(JO);
    play.loses(JO);
    assertThat(play.circleOf(ANNA).leads()).isEmpty();
  }

  @Test
  @DisplayName("VG2 the therapist's loss promotes every co-therapist who is there, and no other")
  void handOver() {
    var play = Play.circle(ANNA).waiting(KIM);
    play.does(RUTH, lose(RUTH));
    assertThat(play.room().nextDeadline()).isEqualTo(play.now().plus(Duration.ofSeconds(1)));
    play.after(Duration.ofSeconds(1));
    assertThat(play.does(RUTH, new Command.Tick()))
        .containsExactly(new Event.Promoted(JO), new Event.Promoted(KIM));
    assertThat(play.seat(JO).microphone()).isFalse();
    assertThat(play.seat(JO).camera()).isFalse();
    assertThat(play.does(JO, new Command.TurnMicrophone(true))).hasSize(1);
    var away = Play.circle(ANNA).loses(JO).loses(RUTH).after(Duration.ofSeconds(1));
    assertThat(away.me(JO).observing()).isTrue();
    away.comes(JO);
    assertThat(away.me(JO).observing()).isFalse();
  }

  @Test
  @DisplayName("VG2 a therapist who is back within a second has handed nothing over")
  void reload() {
    var play = Play.circle(ANNA).loses(RUTH).after(Duration.ofMillis(999));
    assertThat(play.does(ANNA, new Command.RaiseHand())).hasSize(1);
    play.comes(RUTH, "another page").after(Duration.ofSeconds(5));
    assertThat(play.does(ANNA, new Command.Tick())).isEmpty();
    assertThat(play.me(JO).observing()).isTrue();
    assertThat(play.room().nextDeadline()).isNull();
  }

  @Test
  @DisplayName("VG2 leaving hands over too, and so do a start and a seat without a therapist")
  void handOverOtherwise() {
    var left = Play.circle(ANNA);
    assertThat(left.does(RUTH, new Command.Leave())).contains(new Event.Promoted(JO));
    var alone = Play.opened().waiting(JO).checking(RUTH);
    assertThat(alone.does(JO, new Command.StartSession())).contains(new Event.Promoted(JO));
    alone.checking(KIM);
    assertThat(alone.does(KIM, new Command.DeviceReady())).contains(new Event.Promoted(KIM));
  }

  @Test
  @DisplayName("VG3 a therapist who comes back leads at once, and both are seen, heard and may act")
  void back() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.TurnMicrophone(true));
    play.loses(RUTH).after(Duration.ofSeconds(1)).does(JO, new Command.RaiseHand());
    play.comes(RUTH);
    assertThat(play.circleOf(ANNA).leads()).containsExactly(RUTH);
    assertThat(play.me(JO).observing()).isFalse();
    play.does(JO, new Command.TurnMicrophone(true));
    assertThat(play.heardBy(ANNA))
        .containsExactlyInAnyOrder(
            new Hearing.Heard(RUTH, true, false), new Hearing.Heard(JO, true, false));
    assertThat(play.does(JO, new Command.Hush(ANNA))).hasSize(1);
    assertThat(play.does(RUTH, new Command.LetSpeak(ANNA))).hasSize(1);
  }

  @Test
  @DisplayName(
      "VG4 all in the circle, and nobody else, are told who is away and how long it may be")
  void told() {
    var play = Play.circle(ANNA, BEN).waiting(CARA);
    assertThat(play.sees(ANNA).holding()).isNull();
    play.does(JO, new Command.Leave());
    play.loses(RUTH);
    var since = play.now();
    var told =
        new View.Holding(
            List.of(
                new View.AwayStaff("Name of ruth", false), new View.AwayStaff("Name of jo", true)),
            since,
            since.plus(HOLDS),
            false,
            since.plus(CLOSES));
    assertThat(play.sees(ANNA).holding()).isEqualTo(told);
    assertThat(play.sees(BEN).holding()).isEqualTo(told);
    assertThat(play.sees(CARA).holding()).isNull();
    assertThat(play.sees(JO).holding()).isNull();
    rings(play.after(Duration.ofSeconds(14)));
    assertThat(play.sees(ANNA).holding()).isEqualTo(told);
    play.comes(RUTH);
    assertThat(play.sees(ANNA).holding()).isNull();
  }

  @Test
  @DisplayName("VG5 after 15 s, and not before, members' microphones are off and all else stays")
  void holds() {
    var play = unattended();
    assertThat(rings(play.after(HOLDS.minusMillis(1)))).isEmpty();
    assertThat(play.heardBy(BEN)).containsExactly(new Hearing.Heard(ANNA, true, true));
    assertThat(play.room().nextDeadline()).isEqualTo(play.now().plusMillis(1));
    assertThat(rings(play.after(Duration.ofMillis(1))))
        .containsExactly(new VigilEvent.HoldingBegan());
    assertThat(rings(play)).isEmpty();
    assertThat(play.heardBy(BEN)).containsExactly(new Hearing.Heard(ANNA, false, true));
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).camera()).isTrue();
    assertThat(play.seat(BEN).hand()).isEqualTo(1);
    assertThat(play.sees(ANNA).holding()).extracting(View.Holding::holding).isEqualTo(true);
  }

  @Test
  @DisplayName("VG5 while the room holds not even the microphone of who is away is passed")
  void nobodyIsPassed() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.TurnMicrophone(true));
    play.does(RUTH, new Command.TurnCamera(true));
    play.loses(JO).loses(RUTH);
    rings(play.after(HOLDS));
    assertThat(play.heardBy(ANNA)).containsExactly(new Hearing.Heard(RUTH, false, true));
    play.comes(RUTH);
    assertThat(play.heardBy(ANNA)).containsExactly(new Hearing.Heard(RUTH, true, true));
  }

  @Test
  @DisplayName("VG6 while the room holds a microphone stays off, and its owner is told why")
  void refused() {
    var play = unattended();
    rings(play.after(HOLDS));
    assertThat(play.refused(ANNA, new Command.TurnMicrophone(true))).isEqualTo(Rule.VG6);
    assertThat(play.me(ANNA).microphoneHeld()).isEqualTo(View.MicrophoneHeld.HOLDING);
    assertThat(play.does(ANNA, new Command.TurnMicrophone(false))).isEmpty();
    assertThat(play.does(ANNA, new Command.TurnCamera(false))).hasSize(1);
    assertThat(play.does(ANNA, new Command.RaiseHand())).hasSize(1);
    play.loses(ANNA).comes(ANNA, "another page");
    assertThat(play.me(ANNA).turnBackOn()).isNull();
  }

  @Test
  @DisplayName("VG7 staff coming back ends it; a member's microphone waits for its owner")
  void ends() {
    var play = unattended();
    rings(play.after(HOLDS));
    assertThat(play.does(JO, Play.connect("page-of-jo")))
        .containsExactly(
            new Event.Connected(JO, "page-of-jo", "node", 1),
            new VigilEvent.HoldingEnded(),
            new Event.Promoted(JO));
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).microphoneHeld()).isNull();
    assertThat(play.does(ANNA, new Command.TurnMicrophone(true))).hasSize(1);
    assertThat(rings(play.after(CLOSES))).isEmpty();
    assertThat(play.room().nextDeadline()).isNull();
  }

  @Test
  @DisplayName("VG8 15 min after the loss the session closes for everybody, who are told why")
  void closes() {
    var play = unattended();
    rings(play.after(HOLDS));
    assertThat(rings(play.after(CLOSES.minus(HOLDS).minusMillis(1)))).isEmpty();
    assertThat(rings(play.after(Duration.ofMillis(1))))
        .containsExactly(new VigilEvent.ClosedUnattended(), new Event.SessionEnded());
    for (var seat : List.of(ANNA, BEN, RUTH, JO)) {
      var over = new View.Ended(View.Why.CLOSED, null);
      assertThat(play.sees(seat).ended()).isEqualTo(over);
      assertThat(play.sees(seat).holding()).isNull();
    }
    assertThat(play.refused(ANNA, new Command.RaiseHand())).isEqualTo(Rule.ST8);
    assertThat(play.room().nextDeadline()).isNull();
  }

  @Test
  @DisplayName("VG8 an alarm that comes far too late does all that was due, in its order")
  void late() {
    var play = unattended();
    assertThat(rings(play.after(Duration.ofHours(1))))
        .containsExactly(
            new VigilEvent.HoldingBegan(),
            new VigilEvent.ClosedUnattended(),
            new Event.SessionEnded());
  }

  @Test
  @DisplayName("VG9 before the start and after the end nothing holds and nothing closes")
  void notBeforeOrAfter() {
    var before = Play.opened().waiting(RUTH, JO, ANNA).loses(RUTH).loses(JO);
    assertThat(before.room().nextDeadline()).isNull();
    assertThat(rings(before.after(CLOSES))).isEmpty();
    assertThat(before.me(JO).observing()).isTrue();
    var after = unattended();
    after.comes(RUTH).does(RUTH, new Command.EndSession());
    assertThat(after.room().nextDeadline()).isNull();
    assertThat(rings(after.after(CLOSES))).isEmpty();
    assertThat(after.sees(ANNA).ended()).isEqualTo(new View.Ended(View.Why.ENDED, null));
  }

  @Test
  @DisplayName("VG10 with no staff there a member is refused what is staff's, as ever")
  void noControl() {
    var play = unattended();
    noControl(play);
    rings(play.after(HOLDS));
    noControl(play);
    assertThat(play.sees(ANNA).door()).isNull();
    assertThat(play.sees(ANNA).cards()).isNull();
    assertThat(play.sees(ANNA).holds()).isNull();
    assertThat(play.sees(ANNA).alerts()).isNull();
  }

  private static void noControl(Play play) {
    assertThat(play.refused(ANNA, new Command.Admit(CARA))).isEqualTo(Rule.WR2);
    assertThat(play.refused(ANNA, new Command.Remove(BEN))).isEqualTo(Rule.RM1);
    assertThat(play.refused(ANNA, new Command.Hush(BEN))).isEqualTo(Rule.HU2);
    assertThat(play.refused(ANNA, new Command.StopCamera(BEN))).isEqualTo(Rule.CA2);
    assertThat(play.refused(ANNA, new Command.Lock())).isEqualTo(Rule.LK2);
    assertThat(play.refused(ANNA, new Command.Promote(ANNA))).isEqualTo(Rule.CO2);
    assertThat(play.refused(ANNA, new Command.LowerHand(BEN))).isEqualTo(Rule.HA2);
    assertThat(play.refused(ANNA, new Command.EndSession())).isEqualTo(Rule.ST6);
  }

  /** Anna is heard and seen, Ben's hand is up, and the last of staff is lost. */
  private static Play unattended() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.TurnCamera(true));
    play.does(BEN, new Command.RaiseHand());
    play.after(Duration.ofMinutes(5)).loses(JO);
    return play.loses(RUTH);
  }

  private static List<Event> rings(Play play) {
    return play.does(new SeatId("server"), new Command.Tick());
  }

  private static Command lose(SeatId seat) {
    return new Command.Lose("page-of-" + seat);
  }
}
