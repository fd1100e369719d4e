package hearth.session;

import static hearth.session.Play.AGREEMENT;
import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.NOBODY;
import static hearth.session.Play.NOT_NOW;
import static hearth.session.Play.RUTH;
import static hearth.session.Play.attest;
import static hearth.session.Play.sign;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Agreement;
import hearth.practice.Private;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
  static List<Command> later() {
    return Commands.allBut(List.of(Command.SignAgreement.class, Command.Leave.class));
  }

  @ParameterizedTest
  @MethodSource("later")
  @DisplayName("AG1 before the signature everything but signing and leaving is refused")
  void closed(Command command) {
    assertThat(Play.opened().comes(ANNA).refused(ANNA, command)).isEqualTo(Rule.AG1);
    assertThat(Play.opened().comes(RUTH).refused(RUTH, command)).isEqualTo(Rule.AG1);
  }

  @Test
  @DisplayName("AG1 a person may leave before signing")
  void leaves() {
    assertThat(Play.opened().comes(ANNA).does(ANNA, new Command.Leave()))
        .containsExactly(new Event.Left(ANNA));
  }

  @Test
  @DisplayName("AG2 a signature for another version than the session's is refused")
  void version() {
    var other = sign(AGREEMENT.version() - 1, List.of("stays", "alone"), "Anna");
    assertThat(Play.opened().comes(ANNA).refused(ANNA, other)).isEqualTo(Rule.AG2);
  }

  @Test
  @DisplayName(
      "AG3 a signature that misses a clause, ticks one twice or ticks a strange one is refused")
  void clauses() {
    var play = Play.opened().comes(ANNA);
    for (var ticked :
        List.of(
            List.<String>of(),
            List.of("stays"),
            List.of("stays", "stays"),
            List.of("stays", "other"),
            List.of("stays", "alone", "alone"),
            List.of("stays", "alone", "other"))) {
      assertThat(play.refused(ANNA, sign(3, ticked, "Anna"))).isEqualTo(Rule.AG3);
    }
    assertThat(play.does(ANNA, sign(3, List.of("alone", "stays"), "Anna"))).hasSize(1);
  }

  @Test
  @DisplayName("AG4 a blank name, or one of more than 200 characters, is refused")
  void name() {
    var play = Play.opened().comes(ANNA);
    var all = List.of("stays", "alone");
    assertThat(play.refused(ANNA, sign(3, all, " \t "))).isEqualTo(Rule.AG4);
    assertThat(play.refused(ANNA, sign(3, all, "a".repeat(201)))).isEqualTo(Rule.AG4);
    assertThat(play.does(ANNA, sign(3, all, "a".repeat(200)))).hasSize(1);
  }

  @Test
  @DisplayName("AG4 a name that was erased before it was decided about is no name")
  void erasedName() {
    var erased =
        new Command.SignAgreement(
            3, List.of("stays", "alone"), new Private<>(ANNA, Private.Kind.SIGNATURE, null));
    assertThat(Play.opened().comes(ANNA).refused(ANNA, erased)).isEqualTo(Rule.AG4);
  }

  @Test
  @DisplayName("AG5 a signature records who, which version and the hash of the exact text")
  void records() {
    assertThat(Play.opened().comes(ANNA).does(ANNA, sign()))
        .containsExactly(new Event.AgreementSigned(ANNA, 3, AGREEMENT.hash()));
  }

  @Test
  @DisplayName("AG6 who has signed this version before is not asked again")
  void signedBefore() {
    var play = Play.opened();
    var events = play.does(ANNA, new Command.Connect("page", "node", 1, 3, false));
    assertThat(events)
        .containsExactly(
            new Event.AgreementSigned(ANNA, 3, AGREEMENT.hash()),
            new Event.Connected(ANNA, "page", "node", 1));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.ATTESTATION);
  }

  @Test
  @DisplayName("AG6 who has signed another version is asked again")
  void signedAnother() {
    for (int version : new int[] {0, 2, 4}) {
      var play = Play.opened();
      play.does(ANNA, new Command.Connect("page", "node", 1, version, false));
      assertThat(play.stage(ANNA)).isEqualTo(Stage.AGREEMENT);
    }
  }

  private static Command.RenewAgreement newer(int version) {
    return new Command.RenewAgreement(Agreement.of(version, "A newer text.", AGREEMENT.clauses()));
  }

  @Test
  @DisplayName(
      "AG9 before the start a newer text asks everybody again, with what they said standing")
  void renewed() {
    var play = Play.opened().waiting(RUTH, ANNA).signed(BEN);
    var attested = play.room().people().of(ANNA).gate().attestation();
    assertThat(play.does(NOBODY, newer(4))).hasSize(1);
    for (var seat : List.of(RUTH, ANNA, BEN)) {
      assertThat(play.stage(seat)).isEqualTo(Stage.AGREEMENT);
      assertThat(play.sees(seat).agreement()).isEqualTo(newer(4).agreement());
      assertThat(play.sees(seat).waiting()).isNull();
      assertThat(play.me(seat).name()).isNull();
    }
    play.does(ANNA, sign(4, List.of("stays", "alone"), "Anna"));
    play.does(BEN, sign(4, List.of("stays", "alone"), "Ben"));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.WAITING);
    assertThat(play.stage(BEN)).isEqualTo(Stage.ATTESTATION);
    assertThat(play.room().people().of(ANNA).gate().attestation()).isEqualTo(attested);
  }

  @Test
  @DisplayName(
      "AG9 who has signed the newer text already, and comes with another page, is not asked")
  void signedTheNewer() {
    var play = Play.opened().signed(ANNA);
    play.does(NOBODY, newer(4));
    play.does(ANNA, new Command.Connect("another", "node", 1, 4, true));
    assertThat(play.stage(ANNA)).isEqualTo(Stage.ATTESTATION);
  }

  @Test
  @DisplayName("AG9 once started a session keeps its text to the end, and after it")
  void running() {
    var play = Play.circle(ANNA);
    assertThat(play.does(NOBODY, newer(4))).isEmpty();
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CIRCLE);
    play.signed(BEN);
    assertThat(play.stage(BEN)).isEqualTo(Stage.ATTESTATION);
    play.does(RUTH, new Command.EndSession());
    assertThat(play.does(NOBODY, newer(5))).isEmpty();
  }

  @Test
  @DisplayName("AG10 a signature of the text before is refused, in the words of AG2")
  void oldSignature() {
    var play = Play.opened().comes(ANNA);
    play.does(NOBODY, newer(4));
    assertThat(play.refused(ANNA, sign())).isEqualTo(Rule.AG2);
    assertThat(play.refused(RUTH, sign())).isEqualTo(Rule.AG2);
  }

  @Test
  @DisplayName("AG11 the same text, or an older one, again records nothing and asks nobody")
  void same() {
    var play = Play.opened().signed(ANNA);
    for (int version : new int[] {2, 3}) {
      assertThat(play.does(NOBODY, newer(version))).isEmpty();
    }
    play.does(NOBODY, newer(4));
    play.does(ANNA, sign(4, List.of("stays", "alone"), "Anna"));
    assertThat(play.does(NOBODY, newer(4))).isEmpty();
    assertThat(play.stage(ANNA)).isEqualTo(Stage.ATTESTATION);
  }

  @Test
  @DisplayName("AG7 signing once more records nothing")
  void again() {
    var play = Play.opened().signed(ANNA);
    assertThat(play.does(ANNA, sign())).isEmpty();
    play.does(ANNA, attest(NOT_NOW));
    assertThat(play.does(ANNA, sign())).isEmpty();
    assertThat(play.stage(ANNA)).isEqualTo(Stage.CHECK_IN);
  }

  @Test
  @DisplayName("AG8 staff sign too and go on to the device check")
  void staff() {
    var play = Play.opened().comes(RUTH);
    assertThat(play.stage(RUTH)).isEqualTo(Stage.AGREEMENT);
    play.does(RUTH, sign());
    assertThat(play.stage(RUTH)).isEqualTo(Stage.DEVICE_CHECK);
  }
}
