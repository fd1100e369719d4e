package hearth.door.passkey;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passkeys of accounts: {@code passkey/{account}/{hash of its id}} → {@link Kept}, and {@code
 * passkey-user/{account}} → the random name by which devices know the account. Nothing of it is
 * secret. Safe for use by many threads.
 */
public final class Passkeys {
  /** The most that one account has. */
  public static final int MOST = 8;

  private static final String KIND = "passkey";
  private static final String USER = "passkey-user";
  private static final int USER_BYTES = 32;

  private final Registry registry;
  private final SecureRandom random;
  private final InstantSource clock;
  private final Challenges challenges;
  private final Signatures signatures = new Signatures();

  public Passkeys(Registry registry, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.random = random;
    this.clock = clock;
    this.challenges = new Challenges(random, clock);
  }

  /**
   * What a device is asked to make.
   *
   * @param user by which it knows the account
   * @param algorithms of its key, the first liked best
   * @param held ids of those the account has: their device makes no other
   */
  public record ToMake(String challenge, String user, List<Integer> algorithms, List<String> held) {
    public ToMake {
      algorithms = List.copyOf(algorithms);
      held = List.copyOf(held);
    }
  }

  /**
   * What a device is asked to sign.
   *
   * @param held ids of those that may
   */
  public record ToSign(String challenge, List<String> held) {
    public ToSign {
      held = List.copyOf(held);
    }
  }

  /** What came of adding one. */
  public enum Added {
    DONE,
    NOT_BEGUN,
    WRONG,
    MANY
  }

  public boolean isOn(AccountId account) {
    return !registry.list(KIND, account + "/", "", 1).isEmpty();
  }

  /** The oldest first. */
  public List<Passkey> of(AccountId account) {
    return entries(account).stream()
        .map(Passkeys::passkey)
        .sorted(Comparator.comparing(Passkey::since).thenComparing(Passkey::id))
        .toList();
  }

  /** One is about to be made, by this browser's sign-in. */
  public ToMake beginToAdd(AccountId account, String signIn) {
    return new ToMake(
        challenges.give(adding(account, signIn)),
        user(account),
        Signatures.ALGORITHMS,
        held(account));
  }

  public Added add(AccountId account, String signIn, Site site, String name, Made made) {
    var challenge = challenges.use(adding(account, signIn));
    if (challenge == null) {
      return Added.NOT_BEGUN;
    }
    if (entries(account).size() >= MOST) {
      return Added.MANY;
    }
    var kept = signatures.made(site, challenge, made, clock.instant());
    if (kept == null) {
      return Added.WRONG;
    }
    var id = account + "/" + hash(signatures.id(kept));
    boolean fresh =
        registry.put(KIND, id, Registry.ABSENT, kept.named(name).value()) != Registry.ABSENT;
    return fresh ? Added.DONE : Added.WRONG;
  }

  /** Somebody with this ticket is about to show one. */
  public ToSign beginToSignIn(AccountId account, String ticket) {
    return new ToSign(challenges.give(signingIn(account, ticket)), held(account));
  }

  /** Whether one of this account's has signed what it was asked to. */
  public boolean isRight(AccountId account, String ticket, Site site, Shown shown) {
    var challenge = challenges.use(signingIn(account, ticket));
    var entry = registry.get(KIND, account + "/" + hash(shown.credential()));
    if (challenge == null || entry == null) {
      return false;
    }
    if (shown.user() != null && !shown.user().equals(user(account))) {
      return false;
    }
    var kept = Kept.of(entry.value());
    var now = signatures.shown(site, challenge, kept, shown, clock.instant());
    // Whoever is not first here comes with the same count a second time, or it was removed.
    return now != null
        && registry.put(KIND, entry.id(), entry.version(), now.value()) != Registry.ABSENT;
  }

  /** False when the account has no such one. */
  public boolean remove(AccountId account, String id) {
    var key = account + "/" + id;
    var entry = id.matches("[0-9a-f]{64}") ? registry.get(KIND, key) : null;
    if (entry == null) {
      return false;
    }
    delete(entry);
    return true;
  }

  public void removeAll(AccountId account) {
    entries(account).forEach(this::delete);
  }

  private void delete(Registry.Entry found) {
    Registry.@Nullable Entry entry = found;
    while (entry != null && !registry.delete(KIND, entry.id(), entry.version())) {
      entry = registry.get(KIND, entry.id());
    }
  }

  private List<Registry.Entry> entries(AccountId account) {
    return registry.list(KIND, account + "/", "", 2 * MOST);
  }

  private List<String> held(AccountId account) {
    return entries(account).stream().map(it -> signatures.id(Kept.of(it.value()))).toList();
  }

  private static Passkey passkey(Registry.Entry entry) {
    var kept = Kept.of(entry.value());
    var id = entry.id().substring(entry.id().indexOf('/') + 1);
    return new Passkey(id, kept.name(), kept.since(), kept.seen());
  }

  /** Random, so that a device that is found tells nobody whose account it opens. */
  private String user(AccountId account) {
    var there = registry.get(USER, account.value());
    while (there == null) {
      var bytes = new byte[USER_BYTES];
      random.nextBytes(bytes);
      registry.put(USER, account.value(), Registry.ABSENT, Bytes.text(bytes));
      there = registry.get(USER, account.value());
    }
    return there.value();
  }

  private static String adding(AccountId account, String signIn) {
    return "add " + account + " " + signIn;
  }

  private static String signingIn(AccountId account, String ticket) {
    return "sign-in " + account + " " + ticket;
  }

  private static String hash(String id) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(id.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
