package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrivateRoomTest {
  private static final RetreatCommand ACCEPT = new RetreatCommand.AcceptPrivateRoom();
  private static final RetreatCommand DECLINE = new RetreatCommand.DeclinePrivateRoom();
  private static final RetreatCommand LEAVE = new RetreatCommand.LeavePrivateRoom();

  private static Command offer(SeatId seat) {
    return new RetreatCommand.OfferPrivateRoom(seat);
  }

  private static Play talking() {
    var play = Play.circle(ANNA, BEN, CARA);
    for (var seat : List.of(RUTH, ANNA, BEN, CARA)) {
      play.does(seat, new Command.TurnMicrophone(true));
      play.does(seat, new Command.TurnCamera(true));
    }
    return play;
  }

  /** Ruth and Anna are in one. */
  private static Play open() {
    var play = talking();
    play.does(RUTH, offer(ANNA));
    play.does(ANNA, ACCEPT);
    return play;
  }

  private static List<SeatId> from(Play play, SeatId receiver) {
    return play.heardBy(receiver).stream().map(Hearing.Heard::from).toList();
  }

  @Test
  @DisplayName("PV1 PV2 PV3 seen and heard staff offer it to a member in the circle")
  void offers() {
    var play = Play.circle(ANNA).waiting(BEN);
    assertThat(play.refused(ANNA, offer(ANNA))).isEqualTo(Rule.PV1);
    assertThat(play.refused(JO, offer(ANNA))).isEqualTo(Rule.PV2);
    assertThat(play.refused(RUTH, offer(BEN))).isEqualTo(Rule.PV3);
    assertThat(play.refused(RUTH, offer(JO))).isEqualTo(Rule.PV3);
    assertThat(play.refused(RUTH, offer(Play.NOBODY))).isEqualTo(Rule.PR1);
  }

  @Test
  @DisplayName("PV4 one person, one private room; two staff cannot offer the same member one")
  void one() {
    var play = talking();
    play.does(RUTH, new Command.Promote(JO));
    play.does(RUTH, offer(ANNA));
    assertThat(play.refused(JO, offer(ANNA))).isEqualTo(Rule.PV4);
    assertThat(play.refused(RUTH, offer(BEN))).isEqualTo(Rule.PV4);
    play.does(JO, offer(BEN));
    play.does(ANNA, ACCEPT);
    play.does(BEN, ACCEPT);
    assertThat(from(play, BEN)).isEmpty();
    assertThat(from(play, JO)).containsExactly(BEN);
    assertThat(from(play, RUTH)).containsExactly(ANNA);
    assertThat(from(play, CARA)).isEmpty();
  }

  @Test
  @DisplayName("PV5 it opens when the one it is offered to agrees, and by nobody else")
  void opens() {
    var play = talking();
    assertThat(play.refused(ANNA, ACCEPT)).isEqualTo(Rule.PV5);
    play.does(RUTH, offer(ANNA));
    assertThat(play.refused(BEN, ACCEPT)).isEqualTo(Rule.PV5);
    assertThat(play.refused(RUTH, ACCEPT)).isEqualTo(Rule.PV5);
    assertThat(from(play, ANNA)).hasSize(3);
    play.does(ANNA, ACCEPT);
    assertThat(from(play, ANNA)).containsExactly(RUTH);
  }

  @Test
  @DisplayName("PV6 the two receive each other alone, and nobody else receives them")
  void alone() {
    var play = open();
    assertThat(play.heardBy(ANNA)).containsExactly(new Hearing.Heard(RUTH, true, true));
    assertThat(play.heardBy(RUTH)).containsExactly(new Hearing.Heard(ANNA, true, true));
    assertThat(from(play, BEN)).containsExactly(CARA);
    assertThat(from(play, JO)).containsExactlyInAnyOrder(BEN, CARA);
    play.does(ANNA, LEAVE);
    assertThat(from(play, BEN)).containsExactlyInAnyOrder(RUTH, ANNA, CARA);
  }

  @Test
  @DisplayName("PV7 no hold and no policy holds inside; afterwards they do again")
  void holds() {
    var play = talking();
    play.does(RUTH, new Command.Hush(ANNA));
    play.does(RUTH, new Command.StopCamera(ANNA));
    play.does(RUTH, new TurnCommand.SetFloorPolicy(FloorPolicy.BY_HAND));
    play.does(RUTH, offer(ANNA));
    play.does(ANNA, ACCEPT);
    assertThat(play.me(ANNA).microphoneHeld()).isNull();
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.TurnCamera(true));
    assertThat(play.heardBy(RUTH)).containsExactly(new Hearing.Heard(ANNA, true, true));
    play.does(RUTH, LEAVE);
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).camera()).isFalse();
    assertThat(from(play, BEN)).containsExactlyInAnyOrder(RUTH, CARA);
    assertThat(play.refused(ANNA, new Command.TurnMicrophone(true))).isEqualTo(Rule.HU1);
  }

  @Test
  @DisplayName("PV7 what staff hold from outside reaches nobody inside until they are out")
  void heldFromOutside() {
    for (var hold :
        List.of(new Command.HushAll(), new TurnCommand.HushOthers(), new Command.Hush(ANNA))) {
      var play = open();
      play.does(JO, hold);
      play.does(JO, new Command.StopCamera(ANNA));
      assertThat(play.heardBy(RUTH)).containsExactly(new Hearing.Heard(ANNA, true, true));
      play.does(ANNA, LEAVE);
      assertThat(from(play, RUTH)).doesNotContain(ANNA);
      assertThat(play.me(ANNA).microphone()).isFalse();
    }
  }

  @Test
  @DisplayName("PV8 what the two do inside changes nobody else's view; staff see a broken link")
  void unseen() {
    var play = open();
    var before = View.of(play.room(), BEN);
    play.does(ANNA, new Command.TurnMicrophone(false));
    play.does(ANNA, new Command.TurnCamera(false));
    play.does(RUTH, new RetreatCommand.ChooseLadder(Ladder.AUDIO));
    play.loses(ANNA);
    assertThat(View.of(play.room(), BEN)).isEqualTo(before);
    assertThat(seatSeen(play, JO).presence()).isEqualTo(View.Presence.TROUBLE);
    assertThat(seatSeen(play, RUTH).presence()).isEqualTo(View.Presence.TROUBLE);
    play.comes(ANNA).does(ANNA, new Command.TurnMicrophone(true));
    assertThat(seatSeen(play, RUTH).microphone()).isTrue();
    assertThat(seatSeen(play, BEN).microphone()).isFalse();
    assertThat(seatSeen(play, JO).microphone()).isFalse();
  }

  private static View.Seat seatSeen(Play play, SeatId viewer) {
    return play.circleOf(viewer).seats().stream()
        .filter(seat -> seat.seat().equals(ANNA))
        .findAny()
        .orElseThrow();
  }

  @Test
  @DisplayName(
      "PV8 an offer and Not now change nobody else's view; an open room shows who is in it")
  void seen() {
    var play = talking();
    var others = List.of(JO, BEN, CARA);
    var before = others.stream().map(seat -> View.of(play.room(), seat)).toList();
    play.does(RUTH, offer(ANNA));
    assertThat(others.stream().map(seat -> View.of(play.room(), seat)).toList()).isEqualTo(before);
    assertThat(room(play, ANNA))
        .isEqualTo(new View.PrivateRoom(RUTH, Play.name(RUTH), false, false, play.now(), null));
    assertThat(room(play, RUTH).offeredByMe()).isTrue();
    play.does(ANNA, DECLINE);
    assertThat(others.stream().map(seat -> View.of(play.room(), seat)).toList()).isEqualTo(before);
    assertThat(play.sees(RUTH).privateRoom()).isNull();
    play.does(RUTH, offer(ANNA));
    play.does(ANNA, ACCEPT);
    for (var other : others) {
      assertThat(play.sees(other).privateRoom()).isNull();
    }
    assertThat(play.seat(ANNA).inPrivateRoom()).isTrue();
    assertThat(play.seat(RUTH).inPrivateRoom()).isTrue();
    assertThat(play.circleOf(BEN).circleWaits()).isFalse();
    play.loses(JO);
    assertThat(play.circleOf(BEN).circleWaits()).isTrue();
  }

  private static View.PrivateRoom room(Play play, SeatId viewer) {
    return Objects.requireNonNull(play.sees(viewer).privateRoom());
  }

  @Test
  @DisplayName("PV9 either ends it; leaving, removal, a room that holds and the end do too")
  void ends() {
    for (var ending :
        List.<java.util.function.Consumer<Play>>of(
            play -> play.does(RUTH, LEAVE),
            play -> play.does(ANNA, LEAVE),
            play -> play.does(ANNA, new Command.Leave()),
            play -> play.does(RUTH, new Command.Leave()),
            play -> play.does(JO, new Command.Remove(ANNA)),
            play -> play.does(JO, new Command.EndSession()),
            play ->
                play.loses(JO)
                    .loses(RUTH)
                    .after(Duration.ofSeconds(15))
                    .does(BEN, new Command.RaiseHand()))) {
      var play = open();
      ending.accept(play);
      assertThat(play.room().retreat().privateRooms()).isEqualTo(PrivateRooms.NONE);
    }
    var offered = talking();
    offered.does(RUTH, offer(ANNA));
    offered.does(RUTH, LEAVE);
    assertThat(offered.sees(ANNA).privateRoom()).isNull();
    assertThat(offered.refused(ANNA, ACCEPT)).isEqualTo(Rule.PV5);
  }

  @Test
  @DisplayName("PV12 an offer ends with the connection of who made it")
  void offererLost() {
    var play = talking();
    play.does(RUTH, offer(ANNA));
    play.loses(RUTH);
    assertThat(play.sees(ANNA).privateRoom()).isNull();
    assertThat(play.refused(ANNA, ACCEPT)).isEqualTo(Rule.PV5);
  }

  @Test
  @DisplayName("PV10 who loses their connection inside and is back in time is back in it")
  void lost() {
    var play = open().loses(ANNA);
    assertThat(room(play, RUTH).open()).isTrue();
    play.comes(ANNA);
    assertThat(from(play, ANNA)).containsExactly(RUTH);
    play.loses(ANNA).loses(RUTH).comes(RUTH).comes(ANNA);
    assertThat(from(play, RUTH)).containsExactly(ANNA);
  }

  @Test
  @DisplayName("PV11 PA2 the same again records nothing, and inside there is no pausing")
  void again() {
    var play = talking();
    play.does(ANNA, new RetreatCommand.Pause());
    play.does(RUTH, offer(ANNA));
    assertThat(play.does(RUTH, offer(ANNA))).isEmpty();
    play.does(ANNA, ACCEPT);
    assertThat(play.me(ANNA).paused()).isFalse();
    assertThat(play.does(ANNA, ACCEPT)).isEmpty();
    assertThat(play.does(ANNA, DECLINE)).isEmpty();
    assertThat(play.refused(ANNA, new RetreatCommand.Pause())).isEqualTo(Rule.PA2);
    play.does(ANNA, LEAVE);
    assertThat(play.does(ANNA, LEAVE)).isEmpty();
    assertThat(play.does(RUTH, LEAVE)).isEmpty();
  }

  @Test
  @DisplayName("PV6 RN12 whose turn it is and who goes into a private room is passed over")
  void inTheirTurn() {
    var play = talking();
    play.does(RUTH, new TurnCommand.StartRound(null));
    play.does(RUTH, offer(ANNA));
    play.does(ANNA, ACCEPT);
    assertThat(play.room().turns().floor().heldBy(BEN)).isTrue();
  }
}
