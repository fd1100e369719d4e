package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.NOTHING;
import static hearth.session.Play.NOT_NOW;
import static hearth.session.Play.RUTH;
import static hearth.session.Play.attest;
import static hearth.session.Play.checkIn;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckInTest {
  private static final List<Integer> NINE = List.of(0, 1, 2, 3, 0, 1, 2, 3, 0);

  private static final Event.@Nullable CheckInAsks NO_CHECK_IN = null;

  static List<Command> later() {
    return Commands.allBut(
        List.of(
            Command.SignAgreement.class,
            Command.Attest.class,
            CareCommand.GiveCheckIn.class,
            Command.Leave.class));
  }

  private static Play attested() {
    var play = Play.opened().signed(ANNA);
    play.does(ANNA, attest(NOT_NOW));
    return play;
  }

  private static CheckIn mood(Integer mood) {
    return new CheckIn(mood, null, null, null, null, false);
  }

  private static CheckIn items(List<Integer> items) {
    return new CheckIn(null, null, null, null, items, false);
  }

  @ParameterizedTest
  @MethodSource("later")
  @DisplayName("CI1 before the check-in everything of a later stage is refused")
  void closed(Command command) {
    assertThat(attested().refused(ANNA, command)).isEqualTo(Rule.CI1);
  }

  @Test
  @DisplayName("CI2 a check-in by staff is refused")
  void staff() {
    assertThat(Play.opened().checking(RUTH).refused(RUTH, checkIn(RUTH, NOTHING)))
        .isEqualTo(Rule.CI2);
  }

  @Test
  @DisplayName("CI3 a text of more than 1,000 characters is refused, whichever it is")
  void tooLong() {
    List<Function<String, CheckIn>> texts =
        List.of(
            text -> new CheckIn(null, text, null, null, null, false),
            text -> new CheckIn(null, null, text, null, null, false),
            text -> new CheckIn(null, null, null, text, null, false));
    for (var text : texts) {
      var play = attested();
      assertThat(play.refused(ANNA, checkIn(ANNA, text.apply("x".repeat(1001)))))
          .isEqualTo(Rule.CI3);
      assertThat(play.does(ANNA, checkIn(ANNA, text.apply("x".repeat(1000))))).hasSize(1);
    }
  }

  @Test
  @DisplayName("CI4 every answer may be Not now, blank is Not now, blanks around are not kept")
  void blank() {
    var said = new CheckIn(null, "  ", " my sister ", "\t", null, false);
    var kept = new CheckIn(null, null, "my sister", null, null, false);
    assertThat(attested().does(ANNA, checkIn(ANNA, said)))
        .containsExactly(
            new CareEvent.CheckedIn(ANNA, Private.of(ANNA, Private.Kind.CHECK_IN, kept), null));
    var play = attested();
    play.does(ANNA, checkIn(ANNA, NOTHING));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.DEVICE_CHECK);
  }

  @Test
  @DisplayName("CI5 a mood beyond 0 to 10, or PHQ-9 that is not nine of 0 to 3, is refused")
  void notOffered() {
    var eight = NINE.subList(0, 8);
    var wrong =
        List.of(
            mood(-1),
            mood(11),
            items(eight),
            items(List.of(0, 0, 0, 0, 0, 0, 0, 0, 4)),
            items(List.of(-1, 0, 0, 0, 0, 0, 0, 0, 0)),
            items(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
    for (var said : wrong) {
      assertThat(attested().refused(ANNA, checkIn(ANNA, said))).as("%s", said).isEqualTo(Rule.CI5);
    }
    for (var said : List.of(mood(0), mood(10), items(NINE))) {
      assertThat(attested().does(ANNA, checkIn(ANNA, said))).isNotEmpty();
    }
  }

  @Test
  @DisplayName("CI6 PHQ-9 is refused where the group does not ask for it")
  void notAsked() {
    var play = new Play().happened(Play.opening(new Event.CheckInAsks(false))).signed(ANNA);
    play.does(ANNA, attest(NOT_NOW));
    assertThat(play.sees(ANNA).checkIn()).isEqualTo(new View.CheckInForm(false));
    assertThat(play.refused(ANNA, checkIn(ANNA, items(NINE)))).isEqualTo(Rule.CI6);
    assertThat(play.does(ANNA, checkIn(ANNA, mood(4)))).hasSize(1);
  }

  @Test
  @DisplayName("CI7 the same check-in again records nothing, another is refused")
  void again() {
    var play = attested();
    play.does(ANNA, checkIn(ANNA, mood(4)));
    assertThat(play.does(ANNA, checkIn(ANNA, mood(4)))).isEmpty();
    assertThat(play.refused(ANNA, checkIn(ANNA, mood(5)))).isEqualTo(Rule.CI7);
  }

  @Test
  @DisplayName("CI8 the check-in stands over leaving; an older session asks for none")
  void stands() {
    var play = Play.circle(ANNA);
    play.does(ANNA, new Command.Leave());
    assertThat(play.comes(ANNA).stage(ANNA)).isEqualTo(Stage.DEVICE_CHECK);

    var older = new Play().happened(Play.opening(NO_CHECK_IN)).signed(ANNA);
    older.does(ANNA, attest(NOT_NOW));
    assertThat(older.stage(ANNA)).isEqualTo(Stage.DEVICE_CHECK);
  }

  @Test
  @DisplayName("CI9 staff see today's check-in and the one before, and no member sees any")
  void card() {
    var secret = new CheckIn(3, "Marker of the week", "him", null, NINE, false);
    var before = mood(7);
    var play = Play.circle(BEN).signed(ANNA);
    play.does(ANNA, attest(NOT_NOW));
    play.does(
        ANNA,
        new CareCommand.GiveCheckIn(
            Private.of(ANNA, Private.Kind.CHECK_IN, secret),
            Private.of(ANNA, Private.Kind.CHECK_IN, before)));
    play.does(ANNA, new Command.DeviceReady());
    play.does(RUTH, new Command.Admit(ANNA));
    for (var staff : List.of(RUTH, JO)) {
      assertThat(Objects.requireNonNull(play.sees(staff).cards()).cards())
          .contains(new View.Card(ANNA, Play.name(ANNA), NOT_NOW, secret, before));
    }
    for (var member : List.of(ANNA, BEN)) {
      assertThat(View.of(play.room(), member).toString()).doesNotContain("Marker");
    }
  }
}
