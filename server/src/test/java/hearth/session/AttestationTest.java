package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.NOT_NOW;
import static hearth.session.Play.RUTH;
import static hearth.session.Play.attest;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttestationTest {
  static List<Command> later() {
    return Commands.allBut(
        List.of(Command.SignAgreement.class, Command.Attest.class, Command.Leave.class));
  }

  @ParameterizedTest
  @MethodSource("later")
  @DisplayName("AT1 before the attestation everything of a later stage is refused")
  void closed(Command command) {
    assertThat(Play.opened().signed(ANNA).refused(ANNA, command)).isEqualTo(Rule.AT1);
  }

  @Test
  @DisplayName("AT2 an attestation by staff is refused")
  void staff() {
    assertThat(Play.opened().signed(RUTH).refused(RUTH, attest(NOT_NOW))).isEqualTo(Rule.AT2);
  }

  @Test
  @DisplayName("AT3 an answer of more than 500 characters is refused, whichever it is")
  void tooLong() {
    List<Function<String, Attestation>> answers =
        List.of(
            text -> new Attestation(true, true, text, null, null, null, false, false),
            text -> new Attestation(true, true, null, text, null, null, false, false),
            text -> new Attestation(true, true, null, null, text, null, false, false),
            text -> new Attestation(true, true, null, null, null, text, false, false));
    for (var answer : answers) {
      var play = Play.opened().signed(ANNA);
      assertThat(play.refused(ANNA, attest(answer.apply("x".repeat(501))))).isEqualTo(Rule.AT3);
      assertThat(play.does(ANNA, attest(answer.apply("x".repeat(500))))).hasSize(1);
    }
  }

  @Test
  @DisplayName("AT4 blank is Not now, and blanks around an answer are not kept")
  void blank() {
    var said = new Attestation(true, null, "  ", " 0123 ", "", "\t", true, true);
    var kept = new Attestation(true, null, null, "0123", null, null, true, true);
    assertThat(Play.opened().signed(ANNA).does(ANNA, attest(said)))
        .containsExactly(
            new Event.Attested(ANNA, Private.of(ANNA, Private.Kind.ATTESTATION, kept)));
  }

  @Test
  @DisplayName("AT4 every answer may be Not now")
  void notNow() {
    var play = Play.opened().signed(ANNA);
    play.does(ANNA, attest(NOT_NOW));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CHECK_IN);
  }

  @Test
  @DisplayName("AT5 the same answers again record nothing, others are refused")
  void again() {
    var play = Play.opened().checking(ANNA);
    assertThat(play.does(ANNA, attest(NOT_NOW))).isEmpty();
    var other = new Attestation(true, true, "home", null, null, null, false, false);
    assertThat(play.refused(ANNA, attest(other))).isEqualTo(Rule.AT5);
  }

  @Test
  @DisplayName("AT6 after the attestation comes the check-in")
  void checkInFollows() {
    var play = Play.opened().signed(ANNA);
    play.does(ANNA, attest(NOT_NOW));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CHECK_IN);
  }
}
