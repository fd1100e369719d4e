package hearth.door;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in to an account, and with which browsers: {@code sign-in/{account}/{hash}}. Each
 * sign-in has a fresh secret; what came along with the request before it is worth nothing after.
 * Safe for use by many threads.
 */
public final class SignIns {
  /** After this long with nothing asked. */
  public static final Duration IDLE = Duration.ofMinutes(60);

  /** After this long in any case. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** Browsers of one account; the one signed in longest ago goes first. */
  public static final int OF_AN_ACCOUNT = 16;

  private static final Duration TOUCH = Duration.ofMinutes(1);
  private static final String KIND = "sign-in";
  private static final int ID_LENGTH = 16;

  private final Registry registry;
  private final Door door;
  private final SecureRandom random;
  private final InstantSource clock;

  public SignIns(Registry registry, Door door, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.door = door;
    this.random = random;
    this.clock = clock;
  }

  /** A sign-in, and the secret value its browser keeps. */
  public record Begun(SignIn signIn, String cookie) {
    /** Never the cookie. */
    @Override
    public String toString() {
      return "Begun[" + signIn + "]";
    }
  }

  /**
   * Signs this account's person in: their password, or somebody who vouches for them, was right.
   *
   * @param before the cookie that came along, if any; it ends. Of the same person, even when it was
   *     too old, the seats they entered with it go on with the new one
   */
  public Begun begin(AccountId account, String agent, @Nullable String before) {
    var old = before == null ? null : Stored.find(registry, before);
    var id = Secret.hash(Secret.fresh(random)).substring(0, ID_LENGTH);
    if (old != null) {
      registry.delete(KIND, old.entry.id(), old.entry.version());
      if (old.signIn.account().equals(account)) {
        id = old.signIn.id();
      } else {
        door.leave(old.signIn.account(), old.signIn.id());
      }
    }
    makeRoom(account);
    var now = now();
    return put(new SignIn(account, id, agent, now, now));
  }

  /** A fresh secret for a sign-in that goes on; the one before is worth nothing any more. */
  public @Nullable Begun renew(String cookie) {
    var old = current(cookie);
    return old != null && registry.delete(KIND, old.entry.id(), old.entry.version())
        ? put(old.signIn)
        : null;
  }

  /** Whose cookie this is, which counts as being seen; null when it is nobody's or too old. */
  public @Nullable SignIn of(String cookie) {
    var stored = current(cookie);
    if (stored == null) {
      return null;
    }
    var now = now();
    if (Duration.between(stored.signIn.seen(), now).compareTo(TOUCH) < 0) {
      return stored.signIn;
    }
    var seen = stored.signIn.seenAt(now);
    // Another request of the same browser may have been first: it was seen then, too.
    registry.put(KIND, stored.entry.id(), stored.entry.version(), seen.text());
    return seen;
  }

  /** This account's, the newest first. */
  public List<SignIn> of(AccountId account) {
    return stored(account).stream()
        .map(Stored::signIn)
        .filter(this::isCurrent)
        .sorted(Comparator.comparing(SignIn::since).reversed())
        .toList();
  }

  /** Ends the sign-in of this cookie, also one that is too old, and the seats it has entered. */
  public void end(String cookie) {
    var stored = Stored.find(registry, cookie);
    if (stored != null) {
      end(stored.signIn.account(), stored.signIn.id());
    }
  }

  /** Ends one of this account's, and the seats that were entered with it. */
  public void end(AccountId account, String id) {
    stored(account).stream()
        .filter(it -> it.signIn.id().equals(id))
        .forEach(it -> registry.delete(KIND, it.entry.id(), it.entry.version()));
    door.leave(account, id);
  }

  /** Ends all of this account's but one. */
  public void endOthers(AccountId account, String id) {
    stored(account).stream()
        .map(it -> it.signIn.id())
        .filter(other -> !other.equals(id))
        .distinct()
        .forEach(other -> end(account, other));
    door.leaveOthers(account, id);
  }

  /** Ends all of this account's. */
  public void endAll(AccountId account) {
    // One that began in between is ended too: a listing that finds none is the end of it.
    for (var left = stored(account); !left.isEmpty(); left = stored(account)) {
      left.forEach(it -> registry.delete(KIND, it.entry.id(), it.entry.version()));
    }
    door.leave(account);
  }

  private Begun put(SignIn signIn) {
    var secret = Secret.fresh(random);
    var id = signIn.account() + "/" + Secret.hash(secret);
    registry.put(KIND, id, Registry.ABSENT, signIn.text());
    return new Begun(signIn, signIn.account() + "." + secret);
  }

  private @Nullable Stored current(String cookie) {
    var stored = Stored.find(registry, cookie);
    return stored != null && isCurrent(stored.signIn) ? stored : null;
  }

  private boolean isCurrent(SignIn signIn) {
    var now = now();
    return now.isBefore(signIn.seen().plus(IDLE)) && now.isBefore(signIn.since().plus(LONGEST));
  }

  /** Those that are over go first, then the one signed in longest ago. */
  private void makeRoom(AccountId account) {
    var held = stored(account);
    held.stream()
        .sorted(
            Comparator.<Stored>comparingInt(it -> isCurrent(it.signIn) ? 1 : 0)
                .thenComparing(it -> it.signIn.since()))
        .limit(Math.max(0, held.size() - OF_AN_ACCOUNT + 1))
        .forEach(it -> end(account, it.signIn.id()));
  }

  private List<Stored> stored(AccountId account) {
    return registry.list(KIND, account + "/", "", 2 * OF_AN_ACCOUNT).stream()
        .map(entry -> new Stored(entry, SignIn.of(account, entry.value())))
        .toList();
  }

  /** Whole seconds, as the registry has them. */
  private Instant now() {
    return Instant.ofEpochSecond(clock.instant().getEpochSecond());
  }

  private record Stored(Registry.Entry entry, SignIn signIn) {
    static @Nullable Stored find(Registry registry, String cookie) {
      var parts = Secret.Of.account(cookie);
      if (parts == null) {
        return null;
      }
      var entry = registry.get(KIND, parts.key());
      return entry == null ? null : new Stored(entry, SignIn.of(parts.account(), entry.value()));
    }
  }
}
