package hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The accounts of a practice")
class PracticeTest {
  private static final AccountId MAYA = new AccountId("maya");
  private static final AccountId JO = new AccountId("jo");

  private Practice practice = Practice.empty();

  private static PracticeCommand make(AccountId account, String name, boolean administrator) {
    return new PracticeCommand.MakeAccount(account, name(account, name), administrator);
  }

  private static Private<String> name(AccountId account, String name) {
    return Private.of(account, Private.Kind.NAME, name);
  }

  private static PracticeCommand rename(String name) {
    return new PracticeCommand.RenameAccount(MAYA, name(MAYA, name));
  }

  private static PracticeCommand close(AccountId account) {
    return new PracticeCommand.CloseAccount(account);
  }

  private PracticeCommand administrator(AccountId account, boolean is) {
    var known = practice.account(account);
    var name = known == null ? "?" : known.name().or("?");
    return new PracticeCommand.ChangeAccount(account, name(account, name), is);
  }

  private List<PracticeEvent> does(PracticeCommand command) {
    var decision = practice.decide(command);
    assertThat(decision).as("%s", command).isInstanceOf(PracticeDecision.Accepted.class);
    var events = ((PracticeDecision.Accepted) decision).events();
    for (var event : events) {
      practice = practice.evolve(new PracticeEvent.Recorded(event, Instant.EPOCH, null, null));
    }
    return events;
  }

  private PracticeRule refused(PracticeCommand command) {
    var decision = practice.decide(command);
    assertThat(decision).as("%s", command).isInstanceOf(PracticeDecision.Refused.class);
    return ((PracticeDecision.Refused) decision).rule();
  }

  @Test
  @DisplayName(
      "AP8 new groups begin with the practice's own text; a stale or broken one is refused")
  void texts() {
    assertThat(practice.textOfGroup().clauses()).isEqualTo(FirstAgreement.CLAUSES);
    assertThat(practice.text().version()).isZero();
    var lines = List.of(new Agreement.Clause("a", "A line."));
    var first = new PracticeCommand.PublishAgreement(Agreement.of(1, "Ours.", lines));
    assertThat(does(first)).hasSize(1);
    assertThat(does(first)).isEmpty();
    assertThat(practice.textOfGroup()).isEqualTo(Agreement.of(1, "Ours.", lines));
    for (var wrong :
        List.of(
            Agreement.of(1, "Theirs.", lines),
            Agreement.of(3, "Ours.", lines),
            Agreement.of(2, " ", lines),
            new Agreement(2, "Ours.", lines, "00"))) {
      assertThat(refused(new PracticeCommand.PublishAgreement(wrong))).isEqualTo(PracticeRule.AP8);
    }
    does(new PracticeCommand.PublishAgreement(Agreement.of(2, "Newer.", lines)));
    assertThat(practice.textOfGroup()).isEqualTo(Agreement.of(1, "Newer.", lines));
    assertThat(practice.texts()).hasSize(2);
  }

  @Test
  @DisplayName("AC1 what is asked of an account that nobody made is refused")
  void missing() {
    does(make(MAYA, "Maya Okafor", true));
    for (var command :
        List.of(
            administrator(JO, true),
            close(JO),
            new PracticeCommand.ReopenAccount(JO),
            new PracticeCommand.RenameAccount(JO, name(JO, "Jo")),
            new PracticeCommand.Note(JO, SignInChange.PASSWORD_SET))) {
      assertThat(refused(command)).isEqualTo(PracticeRule.AC1);
    }
  }

  @Test
  @DisplayName("AC2 an account is made once; the same again changes nothing, another is refused")
  void once() {
    assertThat(does(make(MAYA, "Maya", true)))
        .containsExactly(new PracticeEvent.AccountMade(MAYA, name(MAYA, "Maya"), true));
    assertThat(does(make(MAYA, "Maya", true))).isEmpty();
    assertThat(refused(make(MAYA, "Jo", true))).isEqualTo(PracticeRule.AC2);
    assertThat(refused(make(MAYA, "Maya", false))).isEqualTo(PracticeRule.AC2);
    assertThat(practice.account(MAYA)).isNotNull();
    assertThat(practice.account(JO)).isNull();
  }

  @Test
  @DisplayName("AC3 a name has 1 to 80 characters, and may change")
  void names() {
    assertThat(refused(make(MAYA, " ", true))).isEqualTo(PracticeRule.AC3);
    assertThat(refused(make(MAYA, "x".repeat(81), true))).isEqualTo(PracticeRule.AC3);
    assertThat(refused(make(MAYA, "Ma\nya", true))).isEqualTo(PracticeRule.AC3);
    does(make(MAYA, "x".repeat(80), true));
    assertThat(refused(rename(""))).isEqualTo(PracticeRule.AC3);
    assertThat(does(rename("Maya"))).hasSize(1);
    assertThat(does(rename("Maya"))).isEmpty();
    assertThat(practice.everyAccount()).extracting(it -> it.name().or("?")).containsExactly("Maya");
  }

  @Test
  @DisplayName("AC4 one administrator whose account is open always remains")
  void administrators() {
    assertThat(practice.hasAdministrator()).isFalse();
    does(make(MAYA, "Maya", true));
    does(make(JO, "Jo", false));
    assertThat(refused(administrator(MAYA, false))).isEqualTo(PracticeRule.AC4);
    assertThat(refused(close(MAYA))).isEqualTo(PracticeRule.AC4);
    assertThat(does(administrator(JO, true))).hasSize(1);
    assertThat(does(administrator(JO, true))).isEmpty();
    does(close(MAYA));
    assertThat(refused(close(JO))).isEqualTo(PracticeRule.AC4);
    assertThat(refused(administrator(JO, false))).isEqualTo(PracticeRule.AC4);
    assertThat(practice.hasAdministrator()).isTrue();
  }

  @Test
  @DisplayName("AC3 AC4 name and administration change together, or neither does")
  void together() {
    does(make(MAYA, "Maya", true));
    does(make(JO, "Jo", true));
    assertThat(does(new PracticeCommand.ChangeAccount(MAYA, name(MAYA, "May"), false))).hasSize(2);
    assertThat(refused(new PracticeCommand.ChangeAccount(JO, name(JO, "J"), false)))
        .isEqualTo(PracticeRule.AC4);
    assertThat(practice.everyAccount()).extracting(it -> it.name().or("?")).contains("Jo");
  }

  @Test
  @DisplayName("AC5 a closed account can only be opened again")
  void closed() {
    does(make(MAYA, "Maya", true));
    does(make(JO, "Jo", true));
    assertThat(does(close(MAYA))).hasSize(1);
    assertThat(does(close(MAYA))).isEmpty();
    assertThat(refused(rename("May"))).isEqualTo(PracticeRule.AC5);
    assertThat(refused(administrator(MAYA, false))).isEqualTo(PracticeRule.AC5);
    assertThat(refused(new PracticeCommand.Note(MAYA, SignInChange.PASSWORD_SET)))
        .isEqualTo(PracticeRule.AC5);
    assertThat(does(new PracticeCommand.ReopenAccount(MAYA))).hasSize(1);
    assertThat(does(new PracticeCommand.ReopenAccount(MAYA))).isEmpty();
    assertThat(does(rename("May"))).hasSize(1);
  }

  @Test
  @DisplayName("AC6 a practice has at most 500 accounts")
  void bounded() {
    for (int i = 0; i < 500; i++) {
      does(make(new AccountId("a" + i), "Somebody", i == 0));
    }
    assertThat(refused(make(MAYA, "Maya", false))).isEqualTo(PracticeRule.AC6);
  }

  @Test
  @DisplayName("AC7 what is done to how somebody signs in is recorded each time, with no secret")
  void noted() {
    does(make(MAYA, "Maya", true));
    var note = new PracticeCommand.Note(MAYA, SignInChange.PASSWORD_SET);
    assertThat(does(note))
        .containsExactly(new PracticeEvent.SignInChanged(MAYA, SignInChange.PASSWORD_SET));
    assertThat(does(note)).hasSize(1);
  }
}
