package hearth.door;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Wrong guesses, by what they are at. Those at an account stand in the registry, {@code
 * guesses/{account}}, and outlast a restart; the rest are remembered while the server runs. A guess
 * counts before it is looked at, so that many at once gain nothing. Safe for use by many threads.
 */
public final class Guesses {
  private static final int REMEMBERED = 4096;
  private static final String KIND = "guesses";

  private final Registry registry;
  private final InstantSource clock;
  private final Map<String, Tries> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > REMEMBERED;
        }
      };

  public Guesses(Registry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /** What a guess is at. */
  public record At(String key, boolean kept) {
    /** At an account, by somebody who is not signed in. */
    public static At account(AccountId account) {
      return new At(account.value(), true);
    }

    /** At a name nobody has: it is told from an account's by nothing. */
    public static At name(String typed) {
      return new At("name " + Secret.hash(SignInNames.normal(typed)), false);
    }

    /** At the password of somebody signed in already: guesses from outside do not count here. */
    public static At signIn(AccountId account, String signIn) {
      return new At("sign-in " + account + " " + signIn, false);
    }
  }

  /** Counts one; how long it must wait instead, or zero. */
  public synchronized Duration take(At at) {
    var now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    while (true) {
      var entry = at.kept ? registry.get(KIND, at.key) : null;
      var tries = tries(at, entry);
      if (tries.wait(now).isPositive()) {
        return tries.wait(now);
      }
      if (put(at, entry, tries.oneMore(now))) {
        return Duration.ZERO;
      }
    }
  }

  /** The last one was not looked at after all, so it does not count. */
  public synchronized void back(At at) {
    var entry = at.kept ? registry.get(KIND, at.key) : null;
    put(at, entry, tries(at, entry).oneLess());
  }

  /** It was right: what was wrong before is forgotten. */
  public synchronized void right(At at) {
    remembered.remove(at.key);
    Registry.Entry entry;
    do {
      entry = at.kept ? registry.get(KIND, at.key) : null;
    } while (entry != null && !registry.delete(KIND, at.key, entry.version()));
  }

  private Tries tries(At at, Registry.@Nullable Entry entry) {
    return entry == null ? remembered.getOrDefault(at.key, Tries.NONE) : Tries.of(entry.value());
  }

  private boolean put(At at, Registry.@Nullable Entry entry, Tries next) {
    if (!at.kept) {
      remembered.put(at.key, next);
      return true;
    }
    long version = entry == null ? Registry.ABSENT : entry.version();
    return registry.put(KIND, at.key, version, next.text()) != Registry.ABSENT;
  }
}
