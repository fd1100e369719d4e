package hearth.door;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Between the password and the second factor: {@code ticket/{account}/{hash}} → {@code expires
 * left}. It shows that the password was right, and opens nothing by itself.
 */
public final class Tickets {
  static final Duration LIFE = Duration.ofMinutes(5);
  static final int GUESSES = 5;
  private static final int OF_AN_ACCOUNT = 4;
  private static final String KIND = "ticket";

  private final Registry registry;
  private final SecureRandom random;
  private final InstantSource clock;

  public Tickets(Registry registry, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.random = random;
    this.clock = clock;
  }

  public String give(AccountId account) {
    var held = registry.list(KIND, account + "/", "", 2 * OF_AN_ACCOUNT);
    held.stream()
        .sorted(Comparator.comparingLong(Registry.Entry::version))
        .limit(Math.max(0, held.size() - OF_AN_ACCOUNT + 1))
        .forEach(oldest -> registry.delete(KIND, oldest.id(), oldest.version()));
    var ticket = account + "." + Secret.fresh(random);
    var parts = Secret.Of.account(ticket);
    long expires = clock.instant().plus(LIFE).getEpochSecond();
    if (parts != null) {
      registry.put(KIND, parts.key(), Registry.ABSENT, expires + " " + GUESSES);
    }
    return ticket;
  }

  /** Whose it is, with no guess at anything; null when it is nobody's, too old or used up. */
  public @Nullable AccountId look(String ticket) {
    var parts = Secret.Of.account(ticket);
    var entry = parts == null ? null : registry.get(KIND, parts.key());
    return parts != null && entry != null && isGood(entry) ? parts.account() : null;
  }

  /** Whose it is, one guess less; null when it is nobody's, too old or used up. */
  public @Nullable AccountId guess(String ticket) {
    while (true) {
      var parts = Secret.Of.account(ticket);
      var entry = parts == null ? null : registry.get(KIND, parts.key());
      if (parts == null || entry == null) {
        return null;
      }
      if (!isGood(entry)) {
        return null;
      }
      var words = entry.value().split(" ", 2);
      int left = Integer.parseInt(words[1]);
      var next = words[0] + " " + (left - 1);
      if (registry.put(KIND, parts.key(), entry.version(), next) != Registry.ABSENT) {
        return parts.account();
      }
    }
  }

  private boolean isGood(Registry.Entry entry) {
    var words = entry.value().split(" ", 2);
    var expires = Instant.ofEpochSecond(Long.parseLong(words[0]));
    return !words[1].equals("0") && clock.instant().isBefore(expires);
  }

  /** It is worth nothing any more; false when it was worth nothing already. */
  public boolean use(String ticket) {
    var parts = Secret.Of.account(ticket);
    var entry = parts == null ? null : registry.get(KIND, parts.key());
    return entry != null && registry.delete(KIND, entry.id(), entry.version());
  }

  /** None of this account's is worth anything any more. */
  public void endAll(AccountId account) {
    registry
        .list(KIND, account + "/", "", 2 * OF_AN_ACCOUNT)
        .forEach(it -> registry.delete(KIND, it.id(), it.version()));
  }
}
