package hearth.door;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ten codes on paper for whoever has lost their telephone, each good once: {@code
 * recovery/{account}/{hash}}. 80 random bits each, so a plain hash will do.
 */
final class RecoveryCodes {
  static final int COUNT = 10;
  private static final int LETTERS = 16;
  private static final int GROUP = 4;
  private static final String KIND = "recovery";

  /** Base32 with none that look like another (Crockford). */
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private final Registry registry;
  private final SecureRandom random;

  RecoveryCodes(Registry registry, SecureRandom random) {
    this.registry = registry;
    this.random = random;
  }

  /** Ten new ones; those before are worth nothing any more. */
  List<String> fresh(AccountId account) {
    remove(account);
    var codes = new ArrayList<String>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      var code = code();
      registry.put(KIND, id(account, code), Registry.ABSENT, "");
      codes.add(code);
    }
    return List.copyOf(codes);
  }

  int left(AccountId account) {
    return registry.list(KIND, account + "/", "", COUNT).size();
  }

  /** Whether it was one, which it is not any more. */
  boolean use(AccountId account, String typed) {
    var entry = registry.get(KIND, id(account, typed));
    return entry != null && registry.delete(KIND, entry.id(), entry.version());
  }

  void remove(AccountId account) {
    registry
        .list(KIND, account + "/", "", 2 * COUNT)
        .forEach(it -> registry.delete(KIND, it.id(), it.version()));
  }

  private String code() {
    var code = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      code.append(i > 0 && i % GROUP == 0 ? "-" : "");
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** Capitals, blanks and hyphens make no difference, nor does a letter taken for a digit. */
  private static String id(AccountId account, String typed) {
    var letters =
        typed
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    return account + "/" + Secret.hash(letters);
  }
}
