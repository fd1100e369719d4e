package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.NOT_NOW;
import static hearth.session.Play.RUTH;
import static hearth.session.Play.attest;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyFlagTest {
  private static final CareCommand NOT_SAFE = new CareCommand.SayNotSafe();
  private static final CareCommand READ = new CareCommand.ReadFlag("s5-1");
  private static final CareCommand TAKE = new CareCommand.TakeFlag("s5-1", FlagAnswer.SPOKE);

  private static CheckIn ninth(int answer, boolean notSafe) {
    return new CheckIn(null, null, null, null, List.of(0, 0, 0, 0, 0, 0, 0, 0, answer), notSafe);
  }

  private static Private<CheckIn> sealed(CheckIn said) {
    return Private.of(ANNA, Private.Kind.CHECK_IN, said);
  }

  private static Play given(CheckIn said) {
    var play = Play.circle(BEN).signed(ANNA);
    play.does(ANNA, attest(NOT_NOW));
    play.does(ANNA, new CareCommand.GiveCheckIn(sealed(said), sealed(ninth(1, false))));
    return play;
  }

  private static View.Flag flag(Play play, SeatId staff) {
    return flags(play, staff).getFirst();
  }

  private static List<View.Flag> flags(Play play, SeatId viewer) {
    var alerts = play.sees(viewer).alerts();
    return alerts == null ? List.of() : alerts.flags();
  }

  private static View.Care standing(@Nullable String readBy) {
    return new View.Care(true, readBy, false, null);
  }

  @Test
  @DisplayName("SF1 a ninth answer above 0, or I am not safe, raises a flag with the check-in")
  void raised() {
    assertThat(flags(given(ninth(0, false)), RUTH)).isEmpty();
    var play = given(ninth(2, false));
    assertThat(flag(play, RUTH))
        .isEqualTo(
            new View.Flag("s5-1", ANNA, Play.name(ANNA), play.now(), 5, false, 2, 1, null, null));
    assertThat(flag(given(ninth(0, true)), RUTH).notSafe()).isTrue();
  }

  @Test
  @DisplayName("SF2 SF4 a member says it from the device check on, and has one flag that is open")
  void said() {
    var play = Play.circle(BEN).checking(ANNA);
    assertThat(play.does(ANNA, NOT_SAFE)).hasSize(1);
    play.after(Duration.ofSeconds(59));
    assertThat(play.does(ANNA, NOT_SAFE)).isEmpty();
    play.after(Duration.ofSeconds(1));
    assertThat(play.does(ANNA, NOT_SAFE).getFirst()).isInstanceOf(CareEvent.FlagSaidAgain.class);
    assertThat(play.does(BEN, NOT_SAFE)).hasSize(1);
    assertThat(play.refused(RUTH, NOT_SAFE)).isEqualTo(Rule.SF2);
    play.does(RUTH, TAKE);
    assertThat(play.does(ANNA, NOT_SAFE)).hasSize(1);
    assertThat(flags(play, JO)).extracting(View.Flag::id).containsExactly("s5-2", "s5-3");
  }

  @Test
  @DisplayName("SF4 said again it is the same flag with the time, its answers joined, and unread")
  void again() {
    var play = given(ninth(2, false));
    play.does(JO, READ);
    play.after(Duration.ofMinutes(7));
    play.does(ANNA, new Command.DeviceReady());
    play.does(ANNA, NOT_SAFE);
    assertThat(flags(play, RUTH)).hasSize(1);
    var flag = flag(play, RUTH);
    assertThat(flag.againAt()).isEqualTo(flag.at().plus(Duration.ofMinutes(7)));
    assertThat(flag.notSafe()).isTrue();
    assertThat(flag.ninth()).isEqualTo(2);
    assertThat(flag.readBy()).isNull();
    assertThat(play.sees(ANNA).care()).isEqualTo(standing(null));
    assertThat(play.does(JO, READ)).hasSize(1);
  }

  @Test
  @DisplayName("SF4 SF10 today's check-in is seen on a flag that an earlier session left open")
  void againThisWeek() {
    var concern = Private.of(ANNA, Private.Kind.CHECK_IN, new CareEvent.Concern(false, 1, 0));
    var left = new Event.OpenFlag("s4-1", ANNA, new Play().now(), 4, concern, null);
    var play = new Play().happened(Play.openingWith(left)).waiting(RUTH).signed(ANNA);
    play.does(ANNA, attest(NOT_NOW));
    play.does(ANNA, new CareCommand.GiveCheckIn(sealed(ninth(3, false)), sealed(ninth(1, false))));
    assertThat(flags(play, RUTH)).hasSize(1);
    assertThat(flag(play, RUTH).ninth()).isEqualTo(3);
    assertThat(flag(play, RUTH).ninthBefore()).isEqualTo(1);
    assertThat(flag(play, RUTH).againAt()).isEqualTo(play.now());
  }

  @Test
  @DisplayName("SF3 members and staff in their gate neither read nor take")
  void staffOnly() {
    var play = given(ninth(2, false)).checking(KIM);
    for (var command : List.of(READ, TAKE)) {
      assertThat(play.refused(BEN, command)).isEqualTo(Rule.SF3);
      assertThat(play.refused(KIM, command)).isEqualTo(Rule.DC1);
    }
  }

  @Test
  @DisplayName(
      "SF5 all staff past their gate see a flag, its member that it stands, others nothing")
  void seen() {
    var play = given(ninth(2, false)).checking(KIM);
    assertThat(flag(play, JO)).isEqualTo(flag(play, RUTH));
    assertThat(play.sees(KIM).alerts()).isNull();
    assertThat(play.sees(ANNA).care()).isEqualTo(standing(null));
    for (var member : List.of(ANNA, BEN)) {
      assertThat(play.sees(member).alerts()).isNull();
    }
    assertThat(play.sees(BEN).care()).isNull();
  }

  @Test
  @DisplayName("SF6 who reads it first is named; reading again records nothing")
  void read() {
    var play = given(ninth(2, false));
    assertThat(play.does(JO, READ)).hasSize(1);
    assertThat(play.does(RUTH, READ)).isEmpty();
    assertThat(play.sees(ANNA).care()).isEqualTo(standing(Play.name(JO)));
    assertThat(flag(play, RUTH).readBy()).isEqualTo(Play.name(JO));
  }

  @Test
  @DisplayName("SF7 a taken flag is gone from every screen; taking again records nothing")
  void taken() {
    var play = given(ninth(2, false));
    assertThat(play.does(JO, TAKE))
        .containsExactly(new CareEvent.FlagTaken("s5-1", JO, FlagAnswer.SPOKE));
    assertThat(play.does(RUTH, TAKE)).isEmpty();
    assertThat(play.sees(RUTH).alerts()).isNull();
    assertThat(play.sees(ANNA).care()).isNull();
  }

  @Test
  @DisplayName("SF8 WR5 admit all leaves who is flagged out, and one by one they are admitted")
  void leftOut() {
    var play = given(ninth(2, false));
    play.does(ANNA, new Command.DeviceReady());
    var door = Objects.requireNonNull(play.sees(RUTH).door());
    assertThat(door.waiting()).extracting(View.AtDoor::flagged).containsExactly(true);
    assertThat(play.does(RUTH, new Command.AdmitAll())).isEmpty();
    assertThat(play.does(RUTH, new Command.Admit(ANNA))).hasSize(1);
  }

  @Test
  @DisplayName("SF9 ST8 after the end staff are still shown it, read it and take it, nobody else")
  void outlasts() {
    var play = given(ninth(2, false));
    play.does(RUTH, new Command.EndSession());
    assertThat(flags(play, RUTH)).hasSize(1);
    assertThat(play.sees(BEN).alerts()).isNull();
    assertThat(play.refused(BEN, TAKE)).isEqualTo(Rule.ST8);
    assertThat(play.refused(KIM, TAKE)).isEqualTo(Rule.ST8);
    assertThat(play.does(JO, READ)).hasSize(1);
    assertThat(play.does(RUTH, TAKE)).hasSize(1);
    assertThat(play.sees(RUTH).alerts()).isNull();
  }

  @Test
  @DisplayName("SF10 a session opens with the flags that earlier ones left open")
  void leftOpen() {
    var concern = Private.of(ANNA, Private.Kind.CHECK_IN, new CareEvent.Concern(true, null, null));
    var at = new Play().now();
    var left = new Event.OpenFlag("s4-1", ANNA, at, 4, concern, null);
    var play = new Play().happened(Play.openingWith(left)).waiting(RUTH);
    assertThat(flag(play, RUTH))
        .isEqualTo(
            new View.Flag("s4-1", ANNA, Play.name(ANNA), at, 4, true, null, null, null, null));
  }
}
