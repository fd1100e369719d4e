package hearth.door;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What people type to sign in, an e-mail address or a short name: one account each. The registry
 * holds {@code sign-in-name/{hash}} → the account, and {@code sign-in-name-of/{account}} → the
 * name.
 */
public final class SignInNames {
  private static final int SHORTEST = 2;

  /** As long as an e-mail address can be. */
  private static final int LONGEST = 254;

  private static final String NAME = "sign-in-name";
  private static final String NAME_OF = "sign-in-name-of";

  private final Registry registry;

  public SignInNames(Registry registry) {
    this.registry = registry;
  }

  /** As it is kept and compared: capitals and the way accents are typed make no difference. */
  public static String normal(String typed) {
    var text = typed.length() > 2 * LONGEST ? typed.substring(0, 2 * LONGEST) : typed;
    return Normalizer.normalize(
        Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT),
        Normalizer.Form.NFC);
  }

  /** 2 to 254 characters with no blank between them. */
  public static boolean isName(String typed) {
    var name = normal(typed);
    return name.length() >= SHORTEST
        && name.length() <= LONGEST
        && name.codePoints()
            .noneMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
  }

  /** Whose name this is; null for nobody's. */
  public @Nullable AccountId find(String typed) {
    var entry = registry.get(NAME, key(typed));
    return entry == null ? null : new AccountId(entry.value());
  }

  /** What this account's person types; empty where there is none. */
  public String of(AccountId account) {
    var entry = registry.get(NAME_OF, account.value());
    return entry == null ? "" : entry.value();
  }

  /**
   * From now on this name is this account's, and its earlier one is free.
   *
   * @param isThere whether an account was really made: a name kept for one that was not is free
   * @return false when it is somebody else's
   */
  public boolean give(AccountId account, String typed, Predicate<AccountId> isThere) {
    var name = normal(typed);
    if (!claim(account, key(name), isThere)) {
      return false;
    }
    var before = registry.get(NAME_OF, account.value());
    long version = before == null ? Registry.ABSENT : before.version();
    if (registry.put(NAME_OF, account.value(), version, name) == Registry.ABSENT) {
      return give(account, typed, isThere); // Somebody else renames it too; the last one counts.
    }
    if (before != null && !before.value().equals(name)) {
      free(account, before.value());
    }
    return true;
  }

  /** This account has no name any more. */
  public void free(AccountId account) {
    var held = registry.get(NAME_OF, account.value());
    if (held != null) {
      free(account, held.value());
      registry.delete(NAME_OF, held.id(), held.version());
    }
  }

  private boolean claim(AccountId account, String key, Predicate<AccountId> isThere) {
    if (registry.put(NAME, key, Registry.ABSENT, account.value()) != Registry.ABSENT) {
      return true;
    }
    var held = registry.get(NAME, key);
    if (held == null) {
      return claim(account, key, isThere);
    }
    var holder = new AccountId(held.value());
    return holder.equals(account)
        || (!isThere.test(holder)
            && registry.put(NAME, key, held.version(), account.value()) != Registry.ABSENT);
  }

  private void free(AccountId account, String name) {
    var held = registry.get(NAME, key(name));
    if (held != null && held.value().equals(account.value())) {
      registry.delete(NAME, held.id(), held.version());
    }
  }

  private static String key(String typed) {
    return Secret.hash(normal(typed));
  }
}
