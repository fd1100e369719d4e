package hearth.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passwords, kept as Argon2id (RFC 9106) in the PHC string format: {@code password/{account}}. Two
 * are hashed at once at most, so that a storm of them takes no more memory than that; who waits
 * longer than a moment is told so.
 */
public final class Passwords {
  /** What came of looking at a password. */
  public enum Looked {
    RIGHT,
    WRONG,
    /** Too many are being looked at; nothing was. */
    BUSY
  }

  static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int SALT = 16;
  private static final int LENGTH = 32;
  private static final String KIND = "password";
  private static final String NOBODYS = "nobodys-password";

  private final Registry registry;
  private final SecureRandom random;
  private final Argon2Function function;
  private final LongAdder hashings = new LongAdder();
  private final Semaphore hashing = new Semaphore(AT_ONCE, true);

  /** Looked at for whoever has none, so that it takes the same time. */
  private final CompletableFuture<String> nobodys;

  public Passwords(Registry registry, SecureRandom random, PasswordCost cost) {
    this.registry = registry;
    this.random = random;
    this.function =
        Argon2Function.getInstance(
            cost.memory(), cost.iterations(), cost.parallelism(), LENGTH, Argon2.ID);
    this.nobodys = CompletableFuture.supplyAsync(this::nobodys);
  }

  /** Made once and kept: a start need not wait for a hashing that nobody has asked for. */
  private String nobodys() {
    var kept = registry.get(NOBODYS, NOBODYS);
    if (kept != null && Argon2Function.getInstanceFromHash(kept.value()).equals(function)) {
      return kept.value();
    }
    var made = hash(Secret.fresh(random));
    registry.put(NOBODYS, NOBODYS, kept == null ? Registry.ABSENT : kept.version(), made);
    return made;
  }

  /** Whether this account has a password. */
  public boolean has(AccountId account) {
    return registry.get(KIND, account.value()) != null;
  }

  /** From now on it is this one, which has been found to do; false when too busy to. */
  public boolean set(AccountId account, String password) {
    var hash = hashed(password);
    if (hash != null) {
      keep(account, hash);
    }
    return hash != null;
  }

  /** As it will be kept; null when too busy. Nothing has changed yet. */
  public @Nullable String hashed(String password) {
    return permitted(() -> hash(password));
  }

  /** From now on it is the one that was hashed so. */
  public void keep(AccountId account, String hashed) {
    put(account, hashed);
  }

  /** No password opens this account any more. */
  public void remove(AccountId account) {
    Registry.Entry entry;
    do {
      entry = registry.get(KIND, account.value());
    } while (entry != null && !registry.delete(KIND, entry.id(), entry.version()));
  }

  /**
   * Takes the same time whether there is such an account or not. A right one is hashed anew when
   * the cost has risen since.
   */
  public Looked look(@Nullable AccountId account, String password) {
    var entry = account == null ? null : registry.get(KIND, account.value());
    var hash = entry == null ? nobodys.join() : entry.value();
    var right = permitted(() -> check(password, hash));
    if (right == null) {
      return Looked.BUSY;
    }
    if (!right || entry == null) {
      return Looked.WRONG;
    }
    if (!Argon2Function.getInstanceFromHash(hash).equals(function)) {
      var anew = permitted(() -> hash(password));
      if (anew != null) {
        registry.put(KIND, entry.id(), entry.version(), anew);
      }
    }
    return Looked.RIGHT;
  }

  /** How many have been hashed on somebody's behalf. */
  long hashings() {
    return hashings.sum();
  }

  private void put(AccountId account, String hash) {
    long version;
    do {
      var before = registry.get(KIND, account.value());
      version = before == null ? Registry.ABSENT : before.version();
    } while (registry.put(KIND, account.value(), version, hash) == Registry.ABSENT);
  }

  private String hash(String password) {
    var salt = new byte[SALT];
    random.nextBytes(salt);
    return function.hash(PasswordRules.normal(password).getBytes(UTF_8), salt).getResult();
  }

  private static boolean check(String password, String hash) {
    return Argon2Function.getInstanceFromHash(hash)
        .check(PasswordRules.normal(password).getBytes(UTF_8), hash.getBytes(UTF_8));
  }

  private <T> @Nullable T permitted(Supplier<T> work) {
    try {
      if (!hashing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    hashings.increment();
    try {
      return work.get();
    } finally {
      hashing.release();
    }
  }
}
