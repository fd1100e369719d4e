package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Role;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DepartureTest {
  static List<Command> all() {
    return Commands.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("LV1 who has left can do nothing but come back")
  void gone(Command command) {
    var play = Play.circle(ANNA);
    play.does(ANNA, new Command.Leave());
    play.does(JO, new Command.Leave());
    assertThat(play.refused(ANNA, command)).isEqualTo(Rule.LV1);
    assertThat(play.refused(JO, command)).isEqualTo(Rule.LV1);
  }

  @Test
  @DisplayName("LV2 leaving is possible at every stage and ends the session for that person alone")
  void leaves() {
    var plays =
        List.of(
            Play.circle(BEN).comes(ANNA),
            Play.circle(BEN).signed(ANNA),
            Play.circle(BEN).checking(ANNA),
            Play.circle(BEN).waiting(ANNA),
            Play.circle(ANNA, BEN));
    for (var play : plays) {
      assertThat(play.does(ANNA, new Command.Leave())).containsExactly(new Event.Left(ANNA));
      assertThat(play.stage(ANNA)).isEqualTo(Stage.ENDED);
      assertThat(play.sees(ANNA).ended()).isEqualTo(new View.Ended(View.Why.LEFT, null));
      assertThat(play.seatsSeenBy(BEN)).containsExactly(RUTH, BEN, JO);
      assertThat(play.sees(RUTH).door())
          .isEqualTo(
              new View.Door(
                  List.of(),
                  List.of(),
                  List.of(
                      new View.Gone(ANNA, Play.name(ANNA), Role.MEMBER, View.Why.LEFT, play.now())),
                  true,
                  false));
      assertThat(play.stage(BEN)).isEqualTo(Stage.CIRCLE);
    }
  }

  @Test
  @DisplayName("LV3 a member who comes back stands at the device check and is admitted anew")
  void comesBack() {
    var play = Play.circle(ANNA);
    play.does(ANNA, new Command.Leave());
    play.comes(ANNA);
    assertThat(play.stage(ANNA)).isEqualTo(Stage.DEVICE_CHECK);
    play.does(ANNA, new Command.DeviceReady());
    assertThat(play.stage(ANNA)).isEqualTo(Stage.WAITING);
    assertThat(play.does(RUTH, new Command.Admit(ANNA))).hasSize(1);
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CIRCLE);
  }

  @Test
  @DisplayName("LV4 staff who come back are seated after their device check")
  void staffComeBack() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Leave());
    play.comes(RUTH);
    assertThat(play.stage(RUTH)).isEqualTo(Stage.DEVICE_CHECK);
    play.does(RUTH, new Command.DeviceReady());
    assertThat(play.stage(RUTH)).isEqualTo(Stage.CIRCLE);
  }

  @Test
  @DisplayName(
      "LV5 leaving turns microphone and camera off and offers nothing to be turned back on")
  void devicesOff() {
    for (var page : List.of("page-of-anna", "another page")) {
      var play = Play.circle(ANNA);
      play.does(ANNA, new Command.TurnMicrophone(true));
      play.does(ANNA, new Command.TurnCamera(true));
      play.does(ANNA, new Command.Leave());
      assertThat(play.heardBy(RUTH)).isEmpty();
      play.comes(ANNA, page);
      assertThat(play.me(ANNA).microphone()).isFalse();
      assertThat(play.me(ANNA).camera()).isFalse();
      assertThat(play.me(ANNA).turnBackOn()).isNull();
    }
  }

  @Test
  @DisplayName("RM1 a member removes nobody")
  void whoRemoves() {
    var play = Play.circle(ANNA, BEN);
    assertThat(play.refused(ANNA, new Command.Remove(BEN))).isEqualTo(Rule.RM1);
    assertThat(play.refused(ANNA, new Command.Remove(ANNA))).isEqualTo(Rule.RM1);
    assertThat(play.does(JO, new Command.Remove(BEN))).containsExactly(new Event.Removed(BEN));
  }

  @Test
  @DisplayName("RM2 only members are removed, in the circle or at the door")
  void whoIsRemoved() {
    var play = Play.circle(ANNA).waiting(BEN);
    assertThat(play.refused(RUTH, new Command.Remove(JO))).isEqualTo(Rule.RM2);
    assertThat(play.refused(RUTH, new Command.Remove(RUTH))).isEqualTo(Rule.RM2);
    for (var member : List.of(ANNA, BEN, CARA)) {
      assertThat(play.does(RUTH, new Command.Remove(member)))
          .containsExactly(new Event.Removed(member));
    }
  }

  @Test
  @DisplayName("RM3 for a removed person the session is over, whatever their browser does")
  void removed() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.RaiseHand());
    play.does(RUTH, new Command.Hush(BEN));
    play.does(RUTH, new Command.Remove(ANNA));
    play.does(RUTH, new Command.Remove(BEN));
    play.does(ANNA, Play.takeOver("another page"));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.ENDED);
    assertThat(play.sees(ANNA).ended()).isEqualTo(new View.Ended(View.Why.REMOVED, null));
    assertThat(play.seatsSeenBy(RUTH)).containsExactly(RUTH, JO);
    assertThat(play.heardBy(RUTH)).isEmpty();
    assertThat(play.room().hands().queue()).isEmpty();
    assertThat(play.sees(RUTH).holds()).isEqualTo(new View.Holds(List.of(), List.of(), false));
  }

  @Test
  @DisplayName("RM3 not even a connection in the journal seats a removed person again")
  void staysRemoved() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Remove(ANNA));
    play.happened(new Event.Connected(ANNA, "page", "node", 1));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.ENDED);
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("RM4 every command of a removed person is refused")
  void nothingLeft(Command command) {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Remove(ANNA));
    assertThat(play.refused(ANNA, command)).isEqualTo(Rule.RM4);
  }

  @Test
  @DisplayName("RM5 removing again, or the removed person's browser coming back, records nothing")
  void again() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Remove(ANNA));
    assertThat(play.does(JO, new Command.Remove(ANNA))).isEmpty();
    play.does(ANNA, new Command.Lose("page-of-anna"));
    for (var page : List.of("page-of-anna", "another page")) {
      play.does(ANNA, Play.takeOver(page));
      assertThat(play.stage(ANNA)).isEqualTo(Stage.ENDED);
      assertThat(play.sees(ANNA).ended()).isEqualTo(new View.Ended(View.Why.REMOVED, null));
      assertThat(goneAtTheDoor(play)).extracting(View.Gone::why).containsOnly(View.Why.REMOVED);
    }
  }

  private static List<View.Gone> goneAtTheDoor(Play play) {
    return Objects.requireNonNull(play.sees(RUTH).door()).gone();
  }

  @Test
  @DisplayName("RM6 staff in the circle allow back, a member does not, and nobody is seated by it")
  void whoAllowsBack() {
    var play = Play.circle(ANNA, BEN).waiting(KIM);
    play.does(RUTH, new Command.Remove(ANNA));
    assertThat(play.refused(BEN, new Command.AllowBack(ANNA))).isEqualTo(Rule.RM6);
    assertThat(play.refused(RUTH, new Command.AllowBack(Play.NOBODY))).isEqualTo(Rule.PR1);
    assertThat(play.does(JO, new Command.AllowBack(ANNA)))
        .containsExactly(new Event.AllowedBack(ANNA));
    assertThat(play.seatsSeenBy(RUTH)).containsExactly(RUTH, BEN, JO, KIM);
    assertThat(play.refused(RUTH, new Command.Admit(ANNA))).isEqualTo(Rule.WR3);
  }

  @Test
  @DisplayName("RM7 whose page stayed open stands at the device check and is admitted anew")
  void allowedBack() {
    var play = Play.circle(ANNA);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(RUTH, new Command.Remove(ANNA));
    play.does(RUTH, new Command.AllowBack(ANNA));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.DEVICE_CHECK);
    assertThat(goneAtTheDoor(play)).isEmpty();
    var arriving = Objects.requireNonNull(play.sees(RUTH).door()).arriving();
    assertThat(arriving).extracting(View.AtDoor::here).containsExactly(true);
    assertThat(play.me(ANNA).microphone()).isFalse();
    assertThat(play.me(ANNA).turnBackOn()).isNull();
    play.does(ANNA, new Command.DeviceReady());
    assertThat(play.stage(ANNA)).isEqualTo(Stage.WAITING);
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CIRCLE);
  }

  @Test
  @DisplayName("RM7 who was away when they were allowed back comes in by the same way")
  void allowedBackWhileAway() {
    var play = Play.circle(ANNA);
    play.does(RUTH, new Command.Remove(ANNA));
    play.loses(ANNA);
    play.does(RUTH, new Command.AllowBack(ANNA));
    var arriving = Objects.requireNonNull(play.sees(RUTH).door()).arriving();
    assertThat(arriving).extracting(View.AtDoor::here).containsExactly(false);
    play.comes(ANNA, "another page");
    assertThat(play.stage(ANNA)).isEqualTo(Stage.DEVICE_CHECK);
    play.does(ANNA, new Command.DeviceReady());
    assertThat(play.stage(ANNA)).isEqualTo(Stage.WAITING);
  }

  @Test
  @DisplayName("RM8 allowing back who is not removed records nothing")
  void notRemoved() {
    var play = Play.circle(ANNA).waiting(BEN);
    play.does(BEN, new Command.Leave());
    for (var seat : List.of(ANNA, BEN, CARA, JO)) {
      assertThat(play.does(RUTH, new Command.AllowBack(seat))).isEmpty();
    }
    play.does(RUTH, new Command.Remove(ANNA));
    play.does(RUTH, new Command.AllowBack(ANNA));
    assertThat(play.does(JO, new Command.AllowBack(ANNA))).isEmpty();
  }
}
