package hearth.door;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import hearth.vault.memory.MemoryRegistry;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final AccountId MAYA = new AccountId("maya");
  private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
  private static final PasswordCost DEARER = new PasswordCost(128, 2, 1);

  private final Registry registry = new MemoryRegistry();

  private Passwords passwords(PasswordCost cost) {
    return new Passwords(registry, new SecureRandom(), cost);
  }

  private String kept() {
    return requireNonNull(registry.get("password", "maya")).value();
  }

  private static @Nullable PasswordFault fault(String password) {
    return PasswordRules.fault(password, "maya@example.org", "Maya Okafor");
  }

  @Test
  @DisplayName("AC18 a password is kept as Argon2id, salted, and never itself")
  void salted() {
    var passwords = passwords(CHEAP);
    assertThat(passwords.set(MAYA, "seven quiet otters")).isTrue();
    var first = kept();
    assertThat(first).startsWith("$argon2id$v=19$m=64,t=1,p=1$").doesNotContain("otters");
    passwords.set(MAYA, "seven quiet otters");
    assertThat(kept()).isNotEqualTo(first);
    assertThat(PasswordCost.USUAL).isEqualTo(new PasswordCost(19_456, 2, 1));
  }

  @Test
  @DisplayName("AC18 the right password is right however its accents are typed, others are wrong")
  void looked() {
    var passwords = passwords(CHEAP);
    passwords.set(MAYA, "sieben müde Otter");
    assertThat(passwords.look(MAYA, "sieben mu\u0308de Otter")).isEqualTo(Passwords.Looked.RIGHT);
    assertThat(passwords.look(MAYA, "sieben mude Otter")).isEqualTo(Passwords.Looked.WRONG);
    assertThat(passwords.look(MAYA, "")).isEqualTo(Passwords.Looked.WRONG);
    assertThat(passwords.look(null, "sieben müde Otter")).isEqualTo(Passwords.Looked.WRONG);
    passwords.remove(MAYA);
    assertThat(passwords.has(MAYA)).isFalse();
    assertThat(passwords.look(MAYA, "sieben müde Otter")).isEqualTo(Passwords.Looked.WRONG);
  }

  @Test
  @DisplayName("AC18 one kept at a lower cost is kept anew when it is right, not when it is wrong")
  void dearer() {
    passwords(CHEAP).set(MAYA, "seven quiet otters");
    var before = kept();
    assertThat(passwords(DEARER).look(MAYA, "wrong")).isEqualTo(Passwords.Looked.WRONG);
    assertThat(kept()).isEqualTo(before);
    assertThat(passwords(DEARER).look(MAYA, "seven quiet otters"))
        .isEqualTo(Passwords.Looked.RIGHT);
    assertThat(kept()).startsWith("$argon2id$v=19$m=128,t=2,p=1$");
    assertThat(passwords(DEARER).look(MAYA, "seven quiet otters"))
        .isEqualTo(Passwords.Looked.RIGHT);
  }

  @Test
  @DisplayName("AC9 looking at a password is the same work for a name nobody has")
  void sameWork() {
    var passwords = passwords(CHEAP);
    passwords.set(MAYA, "seven quiet otters");
    long work = work(passwords, MAYA);
    assertThat(work).isEqualTo(1);
    assertThat(work(passwords, null)).isEqualTo(work);
    assertThat(work(passwords, new AccountId("invited"))).isEqualTo(work);
  }

  private static long work(Passwords passwords, @Nullable AccountId account) {
    long before = passwords.hashings();
    assertThat(passwords.look(account, "wrong")).isEqualTo(Passwords.Looked.WRONG);
    return passwords.hashings() - before;
  }

  @Test
  @DisplayName("AC18 of many at once each is looked at, or told that it is busy")
  void atOnce() throws Exception {
    var passwords = passwords(new PasswordCost(4096, 1, 1));
    passwords.set(MAYA, "seven quiet otters");
    Callable<Passwords.Looked> look = () -> passwords.look(MAYA, "seven quiet otters");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var looked : threads.invokeAll(Stream.generate(() -> look).limit(30).toList())) {
        assertThat(looked.get()).isNotEqualTo(Passwords.Looked.WRONG);
      }
    }
  }

  @Test
  @DisplayName("AC17 a password has 12 to 128 characters, of any kind")
  void length() {
    assertThat(fault("abcdefghijk")).isEqualTo(PasswordFault.TOO_SHORT);
    assertThat(fault("otter".repeat(26))).isEqualTo(PasswordFault.TOO_LONG);
    assertThat(
            List.of(
                "eleven otters",
                "zwölf Otterchen",
                "🦦🌊🐟🪨🌿🌙⭐🔥🍂🌧🌈🕯",
                "тихая выдра семь",
                "otters".repeat(21)))
        .allSatisfy(password -> assertThat(fault(password)).isNull());
  }

  @Test
  @DisplayName("AC17 refused are the commonest, and what is made of the person's own name")
  void refused() {
    assertThat(List.of("password1234", "QWERTYUIOP123", "aaaaaaaaaaaaaaa", "ababababababab"))
        .allSatisfy(it -> assertThat(fault(it)).isEqualTo(PasswordFault.COMMON));
    assertThat(List.of("maya@example.org", "MayaOkafor12", "mayamayamaya1", "Maya Okafor 2026"))
        .allSatisfy(it -> assertThat(fault(it)).isEqualTo(PasswordFault.OWN_NAME));
    assertThat(fault("maya watches seven otters")).isNull();
    for (var it : PasswordFault.values()) {
      assertThat(it.words()).matches("[A-Z].{5,90}[.?]");
    }
  }
}
