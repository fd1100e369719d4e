package hearth.door;

import hearth.door.oidc.Identity;
import hearth.practice.AccountId;
import hearth.vault.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Which account an identity of the provider's opens: {@code identity/{hash}} → the account, and
 * {@code identity-of/{account}} → the hash. One each: an address may be given to somebody else one
 * day, who is then another identity and not this account's. Safe for use by many threads.
 */
public final class Identities {
  private static final String IDENTITY = "identity";
  private static final String IDENTITY_OF = "identity-of";

  private final Registry registry;

  public Identities(Registry registry) {
    this.registry = registry;
  }

  /** The account it was linked to; null for none. */
  public @Nullable AccountId find(Identity who) {
    var held = registry.get(IDENTITY, key(who));
    if (held == null) {
      return null;
    }
    var back = registry.get(IDENTITY_OF, held.value());
    return back != null && back.value().equals(key(who)) ? new AccountId(held.value()) : null;
  }

  /** From now on it opens this account; false when another does, or it opens another. */
  public boolean link(Identity who, AccountId account) {
    var key = key(who);
    registry.put(IDENTITY_OF, account.value(), Registry.ABSENT, key);
    var back = registry.get(IDENTITY_OF, account.value());
    if (back == null || !back.value().equals(key)) {
      return false;
    }
    if (account.equals(find(who))) {
      return true;
    }
    // What a link that was forgotten half has left behind is none any more.
    var left = registry.get(IDENTITY, key);
    if (left != null && find(who) == null) {
      registry.delete(IDENTITY, key, left.version());
    }
    if (registry.put(IDENTITY, key, Registry.ABSENT, account.value()) != Registry.ABSENT) {
      return true;
    }
    forget(account);
    return false;
  }

  /** Whatever was linked to this account opens it no more. */
  public void forget(AccountId account) {
    var back = registry.get(IDENTITY_OF, account.value());
    if (back == null) {
      return;
    }
    registry.delete(IDENTITY_OF, back.id(), back.version());
    var held = registry.get(IDENTITY, back.value());
    if (held != null && held.value().equals(account.value())) {
      registry.delete(IDENTITY, held.id(), held.version());
    }
  }

  private static String key(Identity who) {
    return Secret.hash(who.issuer() + " " + who.subject());
  }
}
