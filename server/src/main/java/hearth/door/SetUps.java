package hearth.door;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Links by which somebody sets the password of their account, once: {@code set-up/{account}} →
 * {@code hash expires}. An account has one; a newer one takes its place.
 */
public final class SetUps {
  /** How long a link is good. */
  public static final Duration LIFE = Duration.ofDays(7);

  private static final String KIND = "set-up";

  private final Registry registry;
  private final SecureRandom random;
  private final InstantSource clock;

  public SetUps(Registry registry, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.random = random;
    this.clock = clock;
  }

  /** What stands after the {@code #}; told once. */
  public record Link(AccountId account, String secret, Instant until) {
    /** Never the secret. */
    @Override
    public String toString() {
      return "Link[" + account + " " + until + "]";
    }
  }

  /** A fresh link; the one before is worth nothing any more. */
  public Link give(AccountId account) {
    var secret = account + "." + Secret.fresh(random);
    var until = Instant.ofEpochSecond(clock.instant().plus(LIFE).getEpochSecond());
    var value = Secret.hash(secret) + " " + until.getEpochSecond();
    long version;
    do {
      var before = registry.get(KIND, account.value());
      version = before == null ? Registry.ABSENT : before.version();
    } while (registry.put(KIND, account.value(), version, value) == Registry.ABSENT);
    return new Link(account, secret, until);
  }

  /** Until when this account's link is good; null when it has none. */
  public @Nullable Instant until(AccountId account) {
    var entry = registry.get(KIND, account.value());
    return entry != null && isCurrent(entry) ? until(entry) : null;
  }

  /** Whose link this is; null when it is nobody's, was used, or is too old. */
  public @Nullable AccountId look(String secret) {
    var entry = find(secret);
    return entry == null ? null : new AccountId(entry.id());
  }

  /** The same, and it is worth nothing any more. */
  public @Nullable AccountId use(String secret) {
    var entry = find(secret);
    return entry != null && registry.delete(KIND, entry.id(), entry.version())
        ? new AccountId(entry.id())
        : null;
  }

  /** This account's link is worth nothing any more. */
  public void revoke(AccountId account) {
    Registry.Entry entry;
    do {
      entry = registry.get(KIND, account.value());
    } while (entry != null && !registry.delete(KIND, entry.id(), entry.version()));
  }

  private Registry.@Nullable Entry find(String secret) {
    var parts = Secret.Of.account(secret);
    var entry = parts == null ? null : registry.get(KIND, parts.account().value());
    if (entry == null || !entry.value().startsWith(Secret.hash(secret) + " ")) {
      return null;
    }
    return isCurrent(entry) ? entry : null;
  }

  private boolean isCurrent(Registry.Entry entry) {
    return clock.instant().isBefore(until(entry));
  }

  private static Instant until(Registry.Entry entry) {
    return Instant.ofEpochSecond(Long.parseLong(entry.value().split(" ", 2)[1]));
  }
}
