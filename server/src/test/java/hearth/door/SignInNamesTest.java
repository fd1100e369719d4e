package hearth.door;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.AccountId;
import hearth.vault.memory.MemoryRegistry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInNamesTest {
  private static final AccountId MAYA = new AccountId("maya");
  private static final AccountId JO = new AccountId("jo");

  private final SignInNames names = new SignInNames(new MemoryRegistry());

  private boolean give(AccountId account, String name) {
    return names.give(account, name, _ -> true);
  }

  @Test
  @DisplayName("AC8 a name is one account's alone, however it is typed, and is free once changed")
  void unique() {
    assertThat(give(MAYA, "Zoë@example.org")).isTrue();
    assertThat(give(MAYA, "zoë@example.org")).isTrue();
    assertThat(give(JO, " ZOE\u0308@Example.org ")).isFalse();
    assertThat(names.find("zoe\u0308@EXAMPLE.org")).isEqualTo(MAYA);
    assertThat(names.of(MAYA)).isEqualTo("zoë@example.org");

    assertThat(give(MAYA, "maya")).isTrue();
    assertThat(names.find("zoë@example.org")).isNull();
    assertThat(give(JO, "zoë@example.org")).isTrue();
    assertThat(names.of(MAYA)).isEqualTo("maya");
    names.free(JO);
    assertThat(names.find("zoë@example.org")).isNull();
  }

  @Test
  @DisplayName("AC8 a name has 2 to 254 characters and no blank or hidden one")
  void fits() {
    assertThat(List.of("jo", "maya@example.org", "x".repeat(254))).allMatch(SignInNames::isName);
    assertThat(List.of("", "j", " j ", "maya okafor", "ma\u200bya", "a\nb", "x".repeat(255)))
        .noneMatch(SignInNames::isName);
  }

  @Test
  @DisplayName("a name kept for an account that was never made is free")
  void leftOver() {
    assertThat(give(MAYA, "maya")).isTrue();
    assertThat(names.give(JO, "maya", _ -> false)).isTrue();
    assertThat(names.find("maya")).isEqualTo(JO);
  }
}
